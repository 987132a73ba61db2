namespace PlanLint.Profiles;

/// <summary>What a JSON value in a profile must be. The published schema says the same; a test compares the two.</summary>
internal abstract record Shape
{
    internal sealed record Text(TextFormat Format) : Shape;

    internal sealed record Choice(IReadOnlyList<string> Values) : Shape;

    /// <summary>A whole number, both bounds included.</summary>
    internal sealed record Whole(int Least, int Greatest) : Shape;

    internal sealed record Number : Shape;

    internal sealed record Flag : Shape;

    /// <summary>A list of at least so many items.</summary>
    internal sealed record List(Shape Item, int Least = 0) : Shape;

    /// <summary>An object whose names are data.</summary>
    internal sealed record Map(Shape Value) : Shape;

    internal sealed record Object(IReadOnlyList<Property> Properties) : Shape
    {
        private readonly Dictionary<string, Property> _byName = Properties.ToDictionary(p => p.Name, StringComparer.Ordinal);

        internal Property? Find(string name) => _byName.GetValueOrDefault(name);

        /// <summary>What tells entries of a list apart; empty when nothing does.</summary>
        internal IEnumerable<string> Id => Properties.Where(p => p.Need is Need.Id).Select(p => p.Name);
    }

    internal sealed record Property(string Name, Shape Shape, Need Need = Need.None);

    /// <summary>When a property has to be there.</summary>
    internal enum Need
    {
        None,

        /// <summary>Once all files of a chain are put together.</summary>
        Whole,

        /// <summary>In every file, for it says which entry is meant.</summary>
        Id,
    }
}
