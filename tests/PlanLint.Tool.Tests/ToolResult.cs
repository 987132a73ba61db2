using System.Text;

namespace PlanLint.Tool.Tests;

/// <summary>How a process ended and the very bytes it wrote.</summary>
public sealed record ToolResult(int ExitCode, byte[] OutBytes, byte[] ErrorBytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Standard output as text; throws when it is not UTF-8. A byte order mark stays visible as U+FEFF.</summary>
    public string Out => Strict.GetString(OutBytes);

    /// <summary>Standard error as text; throws when it is not UTF-8.</summary>
    public string Error => Strict.GetString(ErrorBytes);
}
