using PlanLint.Model;

namespace PlanLint.Engine.Matching;

/// <summary>Collects what a rule does.</summary>
internal sealed class Context(RuleInfo rule) : IContext
{
    private readonly HashSet<object> _inserted = [];

    public RuleInfo Rule { get; } = rule;

    /// <summary>Facts in the order they were given, equal ones once.</summary>
    public List<object> Inserted { get; } = [];

    public List<Finding> Findings { get; } = [];

    public void Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (_inserted.Add(fact)) Inserted.Add(fact);
    }

    public void Report(Location at, Message message)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(message);
        Findings.Add(new(Rule, at, message));
    }
}
