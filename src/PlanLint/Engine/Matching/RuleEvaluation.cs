using PlanLint.Model;

namespace PlanLint.Engine.Matching;

/// <summary>One rule in one run: what it has yielded, found and suffered so far.</summary>
internal sealed class RuleEvaluation(CompiledRule rule, FactStore store, Limits limits, CancellationToken deadline)
{
    private readonly Activation _activation = new(rule, store, deadline);
    private int? _seen;
    private int _rounds;
    private int _yielded;
    private int _examined;

    public CompiledRule Rule { get; } = rule;

    /// <summary>Why the rule could not be run to its end; null as long as it could.</summary>
    public Message? Fault { get; private set; }

    /// <summary>Whether facts may be missing that the rule should have yielded.</summary>
    public bool OwesFacts { get; private set; }

    public IReadOnlyList<Finding> Findings { get; private set; } = [];

    public RuleOutcome Outcome => Fault is not null ? new RuleOutcome.NotChecked(Fault)
        : Findings.Count > 0 ? new RuleOutcome.Failed(Findings.Count, _examined)
        : _examined > 0 ? new RuleOutcome.Passed(_examined)
        : new RuleOutcome.NotApplicable();

    /// <summary>Derives what follows from the facts that are new since the last call. The result is what was not known before.</summary>
    public List<object> Yield()
    {
        if (Fault is not null || !HasNews()) return [];
        List<object> added = [];
        Try(() =>
        {
            var context = new Context(Rule.Info);
            var from = _seen ?? 0;
            _seen = store.Count;
            if (from > 0 && Rule.Matches.Length > 0) _activation.RunSince(from, Derive);
            else _activation.Run(Derive);
            added = context.Inserted.FindAll(store.AddNew);
            _yielded += added.Count;
            if (added.Count > 0 && ++_rounds > limits.Rounds) throw Runaway(limits.Rounds, "轮", "rounds");

            void Derive(object?[] bound)
            {
                foreach (var effect in Rule.Deriving) effect.Apply(bound, context);
                if (_yielded + context.Inserted.Count > limits.Facts) throw Runaway(limits.Facts, "条事实", "facts");
            }
        });
        OwesFacts = Fault is not null;
        return added;
    }

    /// <summary>Reports and acts on the facts there are. The result is what the rule inserts.</summary>
    public List<object> Act()
    {
        if (Fault is not null) return [];
        var context = new Context(Rule.Info);
        Try(() =>
        {
            if (Rule.Acting.Length > 0)
            {
                _activation.Run(bound =>
                {
                    foreach (var effect in Rule.Acting) effect.Apply(bound, context);
                });
            }
            _examined = Rule.Leads.Length == 0 ? 1 : Rule.Leads.Sum(l => _activation.Memory(l).CountPassing());
        });
        if (Fault is not null) return [];
        Findings = context.Findings;
        return context.Inserted;
    }

    /// <summary>Says that facts are missing that this rule should have seen: finding nothing proves nothing then.</summary>
    public void Miss(RuleInfo source)
    {
        OwesFacts = Rule.Deriving.Length > 0;
        if (Findings.Count == 0)
            Fault ??= Message.Of($"{source.Id} 没有运行完，缺少它推出的事实。", $"Facts are missing, because {source.Id} was not run to its end.");
    }

    private bool HasNews() =>
        _seen is not { } seen || Array.Exists(Rule.Reads, t => store.Of(t) is { Count: > 0 } facts && facts[^1].Number >= seen);

    private void Try(Action work)
    {
        deadline.ThrowIfCancellationRequested();
        try
        {
            work();
        }
        catch (RuleFault fault) when (!deadline.IsCancellationRequested)
        {
            Fault = fault.Reason;
        }
        catch (Exception e) when (!deadline.IsCancellationRequested)
        {
            Fault = Message.Of($"{e.GetType().Name}：{e.Message}", $"{e.GetType().Name}: {e.Message}");
        }
    }

    private static RuleFault Runaway(int limit, string zh, string en) =>
        new(Message.Of($"推出的事实超过 {limit} {zh}，看来没有尽头。", $"It kept yielding new facts for more than {limit} {en} and does not seem to end."));
}
