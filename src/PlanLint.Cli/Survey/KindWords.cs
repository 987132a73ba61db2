using PlanLint.Formats;
using PlanLint.Model;

namespace PlanLint.Cli.Survey;

/// <summary>What syntaxes are called.</summary>
internal static class KindWords
{
    public static string Of(FileKind kind, Language language) => kind switch
    {
        FileKind.Yaml => "YAML",
        FileKind.Json => "JSON",
        FileKind.Csv => "CSV",
        FileKind.Html => "HTML",
        FileKind.Xlsx => "Excel",
        FileKind.Docx => "Word",
        FileKind.Pdf => "PDF",
        FileKind.Text => language is Language.Chinese ? "文字" : "text",
        _ => kind.ToString(),
    };
}
