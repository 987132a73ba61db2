namespace PlanLint.Profiles;

/// <summary>A JSON value that knows where it began.</summary>
/// <param name="Start">0-based offset of its first byte.</param>
internal abstract record JsonItem(int Start)
{
    internal sealed record Text(int Start, string Value) : JsonItem(Start);

    /// <summary>A number; its value is null when it fits no decimal.</summary>
    internal sealed record Number(int Start, decimal? Value) : JsonItem(Start);

    internal sealed record Flag(int Start, bool Value) : JsonItem(Start);

    internal sealed record Null(int Start) : JsonItem(Start);

    internal sealed record List(int Start, IReadOnlyList<JsonItem> Items) : JsonItem(Start);

    /// <summary>An object with its members in the order of the text; one name may occur twice.</summary>
    internal sealed record Object(int Start, IReadOnlyList<Member> Members) : JsonItem(Start)
    {
        /// <summary>The value of the first member of that name, or null.</summary>
        internal JsonItem? this[string name] => Members.FirstOrDefault(m => m.Name == name)?.Value;
    }

    /// <summary>A member of an object; it starts at the quotation mark that opens its name.</summary>
    internal sealed record Member(string Name, int Start, JsonItem Value);
}
