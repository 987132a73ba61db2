using System.Runtime.CompilerServices;
using PlanLint.Model;

namespace PlanLint.Packs;

/// <summary>A question about a node, answered with yes or no. A closed set of cases: the facets, and what joins them.</summary>
internal abstract record NodeTest
{
    private NodeTest() { }

    /// <summary>The answer.</summary>
    public abstract bool Test(PlanNode node);

    internal sealed record AllOf(IReadOnlyList<NodeTest> Tests) : NodeTest
    {
        public override bool Test(PlanNode node) => Tests.All(t => t.Test(node));
    }

    internal sealed record AnyOf(IReadOnlyList<NodeTest> Tests) : NodeTest
    {
        public override bool Test(PlanNode node) => Tests.Any(t => t.Test(node));
    }

    internal sealed record Not(NodeTest Inner) : NodeTest
    {
        public override bool Test(PlanNode node) => !Inner.Test(node);
    }

    /// <summary>The action that the node is or belongs to is of one of these kinds.</summary>
    internal sealed record OfKind(IReadOnlyList<ActionKind> Kinds) : NodeTest
    {
        public override bool Test(PlanNode node) => node.ActionKind is { } kind && Kinds.Contains(kind);
    }

    /// <summary>A text of the node is there and passes.</summary>
    internal sealed record Text(string Field, TextTest Words) : NodeTest
    {
        public override bool Test(PlanNode node) => node.Texts.TryGetValue(Field, out var text) && Words.Test(text);
    }

    /// <summary>A unit of the node has the role and a name that passes.</summary>
    internal sealed record Unit(UnitRole? Role, TextTest? Name) : NodeTest
    {
        // The rows of a task share its list of units, however many they are.
        private readonly ConditionalWeakTable<IReadOnlyList<UnitMention>, StrongBox<bool>> _known = [];

        public override bool Test(PlanNode node) => _known.GetValue(node.Units, units => new(units.Any(Passes))).Value;

        private bool Passes(UnitMention unit) => (Role is null || unit.Role == Role) && (Name?.Test(unit.Name.Value) ?? true);
    }

    /// <summary>A target of the node is in one of the units and within the bounds.</summary>
    internal sealed record Number(IReadOnlyList<string> Units, decimal? Min, decimal? Max) : NodeTest
    {
        public override bool Test(PlanNode node) => node.Targets.Any(t =>
            (Units.Count == 0 || Units.Contains(t.Quantity.Unit, StringComparer.Ordinal)) && !(t.Quantity.Low < Min) && !((t.Quantity.High ?? t.Quantity.Low) > Max));
    }

    /// <summary>A year by which something of the node is due lies within the bounds.</summary>
    internal sealed record Date(int? From, int? To) : NodeTest
    {
        public override bool Test(PlanNode node) => node.Years.Any(y => !(y < From) && !(y > To));
    }

    /// <summary>The node has so many of something.</summary>
    internal sealed record Count(string Of, int? Min, int? Max) : NodeTest
    {
        private static readonly Dictionary<string, Func<PlanNode, int>> Counts = new(StringComparer.Ordinal)
        {
            ["action"] = n => n.Actions,
            ["task"] = n => n.Tasks,
            ["row"] = n => n.Rows,
            ["unit"] = n => Different(n.Units),
            ["lead"] = n => Different(n.Units.Where(u => u.Role is UnitRole.Lead)),
            ["responsible"] = n => Different(n.Units.Where(u => u.Role is UnitRole.Responsible)),
            ["cooperating"] = n => Different(n.Units.Where(u => u.Role is UnitRole.Cooperating)),
            ["target"] = n => n.Targets.Count,
            ["citation"] = n => n.Citations.Count,
        };

        /// <summary>What can be counted.</summary>
        public static IReadOnlyCollection<string> Words => Counts.Keys;

        public override bool Test(PlanNode node) => In(node) is var number && !(number < Min) && !(number > Max);

        /// <summary>How many there are; a unit named twice counts once.</summary>
        public int In(PlanNode node) => Counts[Of](node);

        private static int Different(IEnumerable<UnitMention> units) => units.Select(u => u.Key).Distinct(StringComparer.Ordinal).Count();
    }

    /// <summary>The node cites a document whose title and number pass.</summary>
    internal sealed record Reference(TextTest? Title, TextTest? DocumentNumber) : NodeTest
    {
        public override bool Test(PlanNode node) => node.Citations.Any(c =>
            (Title?.Test(c.Title) ?? true) && (DocumentNumber is null || (c.Cited.Number is { } number && DocumentNumber.Test(c.Words(number)))));
    }

    /// <summary>The first count in a test, of which messages tell the number; null when there is none.</summary>
    public static Count? FirstCount(NodeTest? test) => test switch
    {
        Count count => count,
        AllOf all => all.Tests.Select(FirstCount).FirstOrDefault(c => c is not null),
        AnyOf any => any.Tests.Select(FirstCount).FirstOrDefault(c => c is not null),
        Not not => FirstCount(not.Inner),
        _ => null,
    };
}
