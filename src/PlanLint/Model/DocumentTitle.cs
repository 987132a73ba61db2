namespace PlanLint.Model;

/// <summary>标题 of the document and which of its parts it has (条例第九条: 发文机关名称、事由和文种).</summary>
/// <param name="Title">The title; empty when there is none.</param>
/// <param name="Kind">Kind of the document.</param>
/// <param name="Type">文种 that it ends in; empty when it ends in none.</param>
public sealed record DocumentTitle(Field<string> Title, PlanKind Kind, string Type)
{
    /// <summary>Whether it names an area or an authority.</summary>
    public bool HasIssuer { get; init; }

    /// <summary>Whether the file names the issuer elsewhere.</summary>
    public bool IsIssuerKnown { get; init; }

    /// <summary>Whether it says what the document is about.</summary>
    public bool HasSubject { get; init; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => HasIssuer && HasSubject && Type.Length > 0;

    /// <summary>What is missing, in Chinese.</summary>
    public string MissingInChinese => Missing("地区或发文机关名称", "事由", "文种（如“实施方案”）", "、");

    /// <summary>What is missing, in English.</summary>
    public string MissingInEnglish => Missing("the area or issuer", "the subject", "the type of document (such as 实施方案)", ", ");

    private string Missing(string issuer, string subject, string type, string separator) =>
        string.Join(separator, new[] { HasIssuer ? "" : issuer, HasSubject ? "" : subject, Type.Length > 0 ? "" : type }.Where(m => m.Length > 0));
}
