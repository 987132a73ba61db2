using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PlanLint.Tool.Tests;

/// <summary>The .NET that runs these tests, and the two environments in which it is called.</summary>
internal static class Sdk
{
    /// <summary>Two above shared/Microsoft.NETCore.App/VERSION: the SDK beside it is the one that built the tests.</summary>
    public static string Root { get; } =
        Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    public static string Program { get; } = Path.Combine(Root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");

    /// <summary>For building: all that the machine's user has set, so that packages come from where they always come from.</summary>
    public static ImmutableDictionary<string, string> BuildEnvironment()
    {
        var variables = Inherited(name => !IsOfTheRunningBuild(name));
        // A build server that outlives the build would keep its end of our pipes open.
        variables["MSBUILDDISABLENODEREUSE"] = "1";
        variables["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        return variables.ToImmutable();
    }

    /// <summary>For using the tool: nothing of the machine's user. Homes, caches and temporary files are under <paramref name="home"/>.</summary>
    public static ImmutableDictionary<string, string> ToolEnvironment(string home)
    {
        var variables = Inherited(IsNeededToStartAnything);
        foreach (var name in new[] { "HOME", "USERPROFILE", "DOTNET_CLI_HOME" })
            variables[name] = home;
        foreach (var name in new[] { "TMPDIR", "TMP", "TEMP", "NUGET_SCRATCH" })
            variables[name] = Directory.CreateDirectory(Path.Combine(home, "tmp")).FullName;
        variables["APPDATA"] = Path.Combine(home, "appdata");
        variables["LOCALAPPDATA"] = Path.Combine(home, "localappdata");
        variables["NUGET_PACKAGES"] = Path.Combine(home, "packages");
        variables["NUGET_HTTP_CACHE_PATH"] = Path.Combine(home, "http-cache");
        variables["DOTNET_ROOT"] = Root;
        variables["DOTNET_NOLOGO"] = "1";
        variables["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        variables["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        variables["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false";
        variables["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true";
        return variables.ToImmutable();
    }

    private static ImmutableDictionary<string, string>.Builder Inherited(Func<string, bool> wanted)
    {
        // Names of variables have no case on Windows.
        var comparer = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        return Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Where(entry => wanted((string)entry.Key))
            .ToImmutableDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", comparer).ToBuilder();
    }

    private static bool IsOfTheRunningBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase);

    private static bool IsNeededToStartAnything(string name) =>
        name.ToUpperInvariant() is "PATH" or "PATHEXT" or "SYSTEMROOT" or "SYSTEMDRIVE" or "WINDIR" or "COMSPEC"
            or "PROGRAMFILES" or "PROGRAMDATA" or "PROCESSOR_ARCHITECTURE" or "LD_LIBRARY_PATH";
}
