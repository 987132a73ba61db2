namespace PlanLint.Model;

/// <summary>Where a tool can put its mark. A closed set of cases, one for each kind of file.</summary>
public abstract record Region
{
    private Region() { }

    /// <summary>A span of a text file.</summary>
    /// <param name="Source">The file.</param>
    /// <param name="Span">A span inside the file.</param>
    public sealed record Text(SourceText Source, TextSpan Span) : Region
    {
        /// <summary>Line and column of the first code unit.</summary>
        public Position Start => Source.PositionOf(Span.Start);

        /// <summary>Line and column just behind the last code unit.</summary>
        public Position End => Source.PositionOf(Span.End);
    }

    /// <summary>A file whose inside could not be reached, for example one that did not decode.</summary>
    public sealed record WholeFile : Region;
}
