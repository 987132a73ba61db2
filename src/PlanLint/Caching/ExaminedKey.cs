using System.Security.Cryptography;
using System.Text;
using PlanLint.Formats;

namespace PlanLint.Caching;

/// <summary>What <see cref="Linter.Examine(InputFile, LintSettings)"/> depends on, in two numbers: a result that is kept may take the place of a new one only where both are equal.</summary>
/// <param name="Slot">Program, settings and path, 32 bytes. A plan that changes keeps it, so that its new result takes the place of the old one.</param>
/// <param name="Whole">The same with the bytes of the file, 32 bytes.</param>
internal sealed record ExaminedKey(byte[] Slot, byte[] Whole)
{
    /// <summary>
    /// The key of a file; null when something that decides is not known by its content, so that no result may be kept. Whatever else a result depends on must be
    /// a property of <see cref="LintSettings"/>, all of which count, or of the file. Three do not: whether suppressed findings are shown is decided later; of
    /// suppressions files a result holds nothing; and it says itself on which day it is good.
    /// </summary>
    /// <param name="program">See <see cref="ProgramDigest"/>.</param>
    /// <param name="file">The file.</param>
    /// <param name="settings">What it is checked with.</param>
    public static ExaminedKey? Of(byte[] program, InputFile file, LintSettings settings)
    {
        if (file.Failure is not null) return null;
        try
        {
            var slot = SHA256.HashData([.. program, .. ContentDigest.Of(settings), .. Encoding.Unicode.GetBytes(file.Path)]);
            // Whether there are entries for the plan at all decides whether the first line of its values is looked for.
            return new(slot, SHA256.HashData([.. slot, .. SHA256.HashData(file.Content.Span), settings.Suppressions.Count > 0 ? (byte)1 : (byte)0]));
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
