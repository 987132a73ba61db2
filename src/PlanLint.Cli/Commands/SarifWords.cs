using System.CommandLine;
using System.Text;
using PlanLint.Cli.Git;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Reports.Sarif;

namespace PlanLint.Cli.Commands;

/// <summary>The words given to <c>check</c> about where SARIF logs come from, and what they mean.</summary>
internal static class SarifWords
{
    // What GitHub takes for names in logs.
    private const int LongestCategory = 255;

    /// <summary>What the logs are to say, and what they cannot say although it was asked for.</summary>
    /// <param name="parsed">The words.</param>
    /// <param name="options">What they are for.</param>
    /// <param name="folder">Full path of the working directory.</param>
    /// <param name="writesLog">Whether there is a log to say it in; else nothing is read.</param>
    /// <exception cref="UsageException">A word means nothing.</exception>
    public static (SarifOrigin Origin, IReadOnlyList<Message> Missing) Understand(ParseResult parsed, CheckOptions options, string folder, bool writesLog)
    {
        var origin = new SarifOrigin { Category = Category(parsed.GetValue(options.SarifCategory)), Base = Base(parsed.GetValue(options.SarifBase), folder) };
        if (!writesLog || !parsed.GetValue(options.SarifProvenance)) return (origin, []);
        var (version, reason) = CheckedOut.Of(folder);
        return (origin with { Version = version }, reason is null ? [] : [reason]);
    }

    private static string? Category(string? word)
    {
        if (word is null) return null;
        var isName = word.Length is > 0 and <= LongestCategory && word != "/" && !word.Contains("//", StringComparison.Ordinal)
            && word.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || (r.IsAscii && "/._-:+=@".Contains((char)r.Value, StringComparison.Ordinal)));
        if (isName) return word.EndsWith('/') ? word : word + "/";
        throw new UsageException(Message.Of(
            $"--sarif-category 应当是 plans 这样的名称：文字、数字和 / . _ - : + = @，没有空格和连着的两个 /，最多 {LongestCategory} 个字符，不能是“{word}”。",
            $"--sarif-category must be a name such as plans: letters, digits and / . _ - : + = @ without blanks and without two / in a row, at most {LongestCategory} characters, not '{word}'."));
    }

    private static Uri? Base(string? word, string folder)
    {
        if (word is null) return null;
        if (word is "auto")
        {
            var root = SourceTree.Around(folder).Root;
            // A Windows path may name another machine, which only the system's own reading of it knows.
            return OperatingSystem.IsWindows() ? new(root) : SarifUri.Of(root);
        }

        // Without a scheme a path would be taken for an address.
        var isAddress = Uri.TryCreate(word, UriKind.Absolute, out var address) && address is { Scheme: "file" or "https" or "http", Query: "", Fragment: "", UserInfo: "" }
            && word.StartsWith($"{address.Scheme}://", StringComparison.OrdinalIgnoreCase);
        if (isAddress) return address;
        throw new UsageException(Message.Of(
            $"--sarif-base 应当是 auto，或者 file:// 或 https:// 开头的地址，没有用户名、? 和 #，不能是“{word}”。",
            $"--sarif-base must be auto or an address that begins with file:// or https:// and has no user, no ? and no #, not '{word}'."));
    }
}
