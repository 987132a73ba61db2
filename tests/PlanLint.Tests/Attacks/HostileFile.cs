namespace PlanLint.Tests.Attacks;

/// <summary>A file that is made to do harm.</summary>
/// <param name="Kind">What kind of harm, as the table of <c>tests/README.md</c> names it.</param>
/// <param name="What">What it does.</param>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">Makes it.</param>
/// <param name="Says">Words of the message that refuses it or a part of it; null when it is read as any other file, and the harm does not happen.</param>
public sealed record HostileFile(string Kind, string What, string Name, Func<byte[]> Bytes, string? Says)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind}: {What}";
}
