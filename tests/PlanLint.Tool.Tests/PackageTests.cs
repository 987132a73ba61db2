using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

namespace PlanLint.Tool.Tests;

public sealed class PackageTests(InstalledTool installed)
{
    private static readonly string[] OwnAssemblies = ["dotnet-plan-lint.dll", "PlanLint.dll", "PlanLint.Rules.dll"];

    [Fact]
    public void The_package_that_users_name_points_to_one_per_runtime_and_to_any()
    {
        using var package = ZipFile.OpenRead(installed.Packages.Main);
        using var settings = package.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml").Open();

        var runtimes = XDocument.Load(settings).Descendants("RuntimeIdentifierPackage")
            .Select(element => element.Attribute("RuntimeIdentifier")!.Value).ToArray();

        runtimes.ShouldContain("any");
        runtimes.ShouldContain(ToolPackages.Runtime ?? "any");
        foreach (var runtime in runtimes)
            File.Exists(installed.Packages.For(runtime)).ShouldBeTrue(runtime);
    }

    [Fact]
    public void The_package_for_a_runtime_holds_only_precompiled_code()
    {
        Assert.SkipWhen(ToolPackages.Runtime is null || ToolPackages.Native is not null, "No package is precompiled for this machine, or it is native.");
        var unprepared = Code(ToolPackages.Runtime).Where(file => !IsPrecompiled(file.Reader) && HasMethods(file.Reader));

        unprepared.Select(file => file.Name).ShouldBeEmpty();
        Code(ToolPackages.Runtime).Select(file => file.Name).ShouldBeSubsetOf(Code("any").Select(file => file.Name));
        Code("any").Where(file => IsPrecompiled(file.Reader)).ShouldBeEmpty();
    }

    [Fact]
    public void A_native_package_holds_the_program_and_beside_it_what_runs_rules_that_are_code()
    {
        Assert.SkipWhen(ToolPackages.Native is null, "No package is native on this machine.");
        using var package = ZipFile.OpenRead(installed.Packages.For(ToolPackages.Native));
        var files = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("tools/", StringComparison.Ordinal)).Select(name => name.Split('/', 4)[3]).ToArray();

        files.Where(name => !name.StartsWith("managed/", StringComparison.Ordinal)).ShouldBe(["dotnet-plan-lint", "DotnetToolSettings.xml"], ignoreOrder: true);
        Code(ToolPackages.Native).Select(file => file.Name).ShouldBe(Code("any").Select(file => file.Name), ignoreOrder: true);
    }

    [Fact]
    public void Every_package_carries_licence_tags_and_page()
    {
        foreach (var path in Directory.GetFiles(installed.Packages.Folder, "*.nupkg"))
        {
            using var package = ZipFile.OpenRead(path);
            using var nuspec = package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            var metadata = XDocument.Load(nuspec).Root!.Elements().Single();

            string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
            Value("license").ShouldBe("MIT", path);
            Value("version").ShouldBe(installed.Packages.Version, path);
            Value("tags").ShouldNotBeNullOrWhiteSpace(path);
            package.GetEntry(Value("readme")!).ShouldNotBeNull(path);
        }
    }

    [Fact]
    public void The_library_brings_its_documentation_and_names_what_it_needs()
    {
        using var package = ZipFile.OpenRead(installed.Packages.Library);
        package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).ShouldBe(["lib/net10.0/PlanLint.dll", "lib/net10.0/PlanLint.xml"], ignoreOrder: true);
        using var nuspec = package.GetEntry("PlanLint.nuspec")!.Open();
        using var locked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "src", "PlanLint", "packages.lock.json")));
        var direct = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject().Where(p => p.Value.GetProperty("type").GetString() == "Direct");

        var needed = XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency");
        needed.Select(d => $"{d.Attribute("id")!.Value} {d.Attribute("version")!.Value}").ShouldBe(direct.Select(p => $"{p.Name} {p.Value.GetProperty("resolved").GetString()}"), ignoreOrder: true);
    }

    [Fact]
    public void The_files_of_a_package_are_of_one_date_whenever_it_is_packed()
    {
        foreach (var path in Directory.GetFiles(installed.Packages.Folder, "*.nupkg"))
        {
            using var package = ZipFile.OpenRead(path);
            package.Entries.Select(entry => entry.LastWriteTime.DateTime).Distinct().Count().ShouldBe(1, path);
        }
    }

    [Fact]
    public void A_package_holds_the_tool_its_settings_and_no_language_but_Chinese()
    {
        using var package = ZipFile.OpenRead(installed.Packages.For("any"));
        var files = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("tools/", StringComparison.Ordinal)).ToArray();

        files.Select(Path.GetExtension).Distinct().ShouldBe([".dll", ".json", ".xml"], ignoreOrder: true);
        files.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)).Select(Path.GetFileName).ShouldBe(["DotnetToolSettings.xml"]);
        files.Select(name => name.Split('/')).Where(parts => parts.Length > 4).Select(parts => parts[3]).Distinct().ShouldBe(["zh-CN"]);
    }

    [Fact]
    public void No_path_of_this_machine_is_in_the_debug_information()
    {
        Assert.SkipUnless(Path.Exists(Path.Combine(Repository.Root, ".git")), "Source paths are mapped only in a checkout.");
        var own = Code("any").Where(file => OwnAssemblies.Contains(file.Name, StringComparer.Ordinal)).ToArray();

        own.Length.ShouldBe(OwnAssemblies.Length);
        own.SelectMany(file => Documents(file.Reader)).Where(name => !name.StartsWith("/_/", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private List<(string Name, PEReader Reader)> Code(string runtime)
    {
        using var package = ZipFile.OpenRead(installed.Packages.For(runtime));
        return [.. package.Entries
            .Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
            .Select(entry => (entry.Name, new PEReader(Bytes(entry))))];
    }

    private static System.Collections.Immutable.ImmutableArray<byte> Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return [.. bytes.ToArray()];
    }

    private static bool IsPrecompiled(PEReader reader) => reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size != 0;

    private static bool HasMethods(PEReader reader) => reader.GetMetadataReader().MethodDefinitions.Count != 0;

    private static IEnumerable<string> Documents(PEReader reader)
    {
        var entry = reader.ReadDebugDirectory().Single(candidate => candidate.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        var pdb = provider.GetMetadataReader();
        return [.. pdb.Documents.Select(handle => pdb.GetString(pdb.GetDocument(handle).Name))];
    }
}
