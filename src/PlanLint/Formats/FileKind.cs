namespace PlanLint.Formats;

/// <summary>The syntaxes that are read.</summary>
public enum FileKind
{
    /// <summary>YAML: <c>.yaml</c>, <c>.yml</c>.</summary>
    Yaml,

    /// <summary>JSON: <c>.json</c>.</summary>
    Json,

    /// <summary>Values separated by commas, semicolons or tabs: <c>.csv</c>, <c>.tsv</c>.</summary>
    Csv,

    /// <summary>Markdown: <c>.md</c>, <c>.markdown</c>.</summary>
    Markdown,

    /// <summary>HTML: <c>.html</c>, <c>.htm</c>.</summary>
    Html,

    /// <summary>Plain text: <c>.txt</c>, and text whose name says nothing.</summary>
    Text,

    /// <summary>Excel workbook: <c>.xlsx</c>.</summary>
    Xlsx,

    /// <summary>Word document: <c>.docx</c>.</summary>
    Docx,

    /// <summary>PDF: <c>.pdf</c>.</summary>
    Pdf,
}
