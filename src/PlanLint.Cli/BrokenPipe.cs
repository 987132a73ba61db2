namespace PlanLint.Cli;

/// <summary>Tells that the reader of a pipe has gone from other trouble with a stream.</summary>
internal static class BrokenPipe
{
    private const int Epipe = 32;
    private const int ErrorBrokenPipe = unchecked((int)0x8007006D);
    private const int ErrorNoData = unchecked((int)0x800700E8);

    public static bool Is(IOException e) => e.HResult is Epipe or ErrorBrokenPipe or ErrorNoData;
}
