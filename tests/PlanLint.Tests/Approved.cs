namespace PlanLint.Tests;

/// <summary>
/// Compares text with an approved file of the repository. <c>PLANLINT_ACCEPT=1 dotnet test</c> writes the files anew instead; look at
/// the difference before you commit it.
/// </summary>
internal static class Approved
{
    /// <summary>Whether files are written anew.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("PLANLINT_ACCEPT") == "1";

    /// <summary>Expects the file, a path below the root of the repository, to hold exactly this text.</summary>
    public static void ShouldBeApproved(this string actual, string file)
    {
        var path = Repository.PathOf(file);
        if (IsAccepting) File.WriteAllText(path, actual);
        File.Exists(path).ShouldBeTrue($"{file} is missing; PLANLINT_ACCEPT=1 dotnet test writes it.");
        actual.ShouldBe(File.ReadAllText(path), $"{file} differs; PLANLINT_ACCEPT=1 dotnet test writes it anew.");
    }
}
