namespace PlanLint.Model;

/// <summary>A document named in title marks. The spans count in the text it was found in.</summary>
/// <param name="Title">What stands between the outer 《》.</param>
/// <param name="Number">发文字号 directly behind, without its bracket; null when there is none.</param>
public sealed record CitedDocument(TextSpan Title, TextSpan? Number)
{
    /// <summary>The part of the title that names the document: without …关于印发 in front and 的通知 behind.</summary>
    public TextSpan Subject { get; init; } = Title;
}
