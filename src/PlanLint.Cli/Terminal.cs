namespace PlanLint.Cli;

/// <summary>What a program gets from outside. Tests give their own.</summary>
internal sealed record Terminal(Stream In, Stream Out, TextWriter Error)
{
    /// <summary>Full path of the working directory.</summary>
    public required string Folder { get; init; }

    /// <summary>Value of an environment variable, or null.</summary>
    public required Func<string, string?> Environment { get; init; }

    /// <summary>Whether standard output is a screen that a person looks at.</summary>
    public bool IsScreen { get; init; }

    /// <summary>The rules to check with; null for the built-in ones.</summary>
    public Engine.RuleSet? Rules { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(Console.OpenStandardInput(), Console.OpenStandardOutput(), new StreamWriter(Console.OpenStandardError()) { AutoFlush = true })
    {
        Folder = Directory.GetCurrentDirectory(),
        Environment = System.Environment.GetEnvironmentVariable,
        IsScreen = !Console.IsOutputRedirected,
    };

    /// <summary>Writes text to standard output as UTF-8, whatever the code page of the console.</summary>
    public void Write(string text) => Out.Write(System.Text.Encoding.UTF8.GetBytes(text));
}
