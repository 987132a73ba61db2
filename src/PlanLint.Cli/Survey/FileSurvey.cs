using PlanLint.Cli.Commands;
using PlanLint.Files;
using PlanLint.Formats;
using PlanLint.Mapping;
using PlanLint.Model;
using PlanLint.Parents;

namespace PlanLint.Cli.Survey;

/// <summary>Reads files as check reads them, and runs no rule.</summary>
internal sealed class FileSurvey(FileSettingsReader settings)
{
    private readonly DocumentReader _reader = new(DocumentReader.AllReaders);
    private readonly InputBytes _bytes = new(Limits.Default);

    public SurveyedFile Look(FoundFile file)
    {
        var input = _bytes.Of(file);
        var own = settings.For(file.FullPath);
        var limits = own?.Limits ?? Limits.Default;
        var kind = input.Failure is null && input.Content.Length <= limits.FileBytes ? FileKinds.Recognise(input, limits).Kind : null;
        var seen = new SurveyedFile(file, kind, kind is null ? null : EncodingOf(input, kind.Value));
        return own is null ? seen : Read(seen, input, own);
    }

    private SurveyedFile Read(SurveyedFile seen, InputFile input, LintSettings own)
    {
        var document = _reader.Read(input, own.Encoding, own.Limits);
        var (mapped, applied) = PlanReading.Of(document, own);
        IReadOnlyList<InputProblem> problems = [.. document.Problems, .. mapped.Problems];
        var read = new InputDocument(PlanMapper.Start(document), mapped.Plan is not null, mapped.Plan?.AllRows.Count() ?? 0, problems.Count);
        return seen with
        {
            Title = mapped.Plan?.Title.Value ?? "",
            NamesUnits = mapped.Plan?.HasUnits is true,
            Profile = (applied?.Profile ?? own.Profile).Id,
            Parent = ParentName.Of(mapped.Plan, own),
            Problems = [.. Linter.Unread(read, problems)],
        };
    }

    /// <summary>What <see cref="TextDecoder"/> took the bytes for.</summary>
    private static string? EncodingOf(InputFile file, FileKind kind)
    {
        if (kind is FileKind.Xlsx or FileKind.Docx or FileKind.Pdf) return null;
        var bytes = file.Content.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return "UTF-8 BOM";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return "UTF-16";
        if (TextDecoder.Decode(file, TextEncoding.Utf8).Source is not null) return "UTF-8";
        return TextDecoder.Decode(file, TextEncoding.Gb18030).Source is not null ? "GB18030" : null;
    }
}
