using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlanLint.Tests.Cli;

/// <summary>Packs of rules that tests make up, compiled here and now.</summary>
internal static class CodePack
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> Platform = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))]);

    /// <summary>A rule that finds an action whose title holds a word.</summary>
    public static string Rule(string id = "QS001", string name = "LoudTitle", string body = "", string word = "大力") => $$"""
        using PlanLint.Engine;
        using PlanLint.Model;
        [Rule("{{id}}", "{{name}}", Category.Style, Severity.Warning)]
        public sealed class {{name}} : PlanRule
        {
            {{body}}
            public override void Define()
            {
                PlanAction action = default!;
                When().Match(() => action).Having(() => action.Title.Value.Contains("{{word}}"));
                Then().Report(() => action.Title.At, () => Message.Of($"行动“{action.Title.Value}”用了“{{word}}”。", $"Action '{action.Title.Value}' says '{{word}}'."));
            }
        }
        """;

    /// <summary>A page as every rule has one, with true examples.</summary>
    public static string Page(string id = "QS001", string name = "LoudTitle") => $$"""
        # {{id}} {{name}}: 口号标题 / Loud title

        ## 中文

        标题里有口号。

        ### 为什么

        口号查不了。

        ### 怎么改

        去掉口号。

        ## English

        A title is a slogan.

        ### Why

        Nobody can check a slogan.

        ### How to fix

        Leave it out.

        ## 示例 Examples

        ```yaml fail
        title: 方案
        actions:
          - action: 大力培训行动
            tasks: [{task: 办班}]
        ```

        ```yaml pass
        title: 方案
        actions:
          - action: 培训行动
            tasks: [{task: 办班}]
        ```

        """;

    /// <summary>Compiles an assembly.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="source">One file of C#.</param>
    /// <param name="pages">Names of embedded pages and their texts.</param>
    /// <param name="instead">An assembly to refer to instead of the one of that name.</param>
    public static byte[] Compile(string name, string source, IReadOnlyDictionary<string, string>? pages = null, (string Name, byte[] Image)? instead = null)
    {
        var references = Platform.Value.Where(r => instead is null || Path.GetFileName(r.Display) != $"{instead.Value.Name}.dll");
        if (instead is { } other) references = references.Append(MetadataReference.CreateFromImage(other.Image));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText("global using System;\n" + source, new CSharpParseOptions(LanguageVersion.Latest))],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: (pages ?? new Dictionary<string, string>()).Select(p => new ResourceDescription(p.Key, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(p.Value)), isPublic: true)));
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics.Where(d => d.Severity is DiagnosticSeverity.Error)));
        return image.ToArray();
    }

    /// <summary>An assembly of one good rule.</summary>
    public static byte[] Good(string name = "Office.Rules") => Compile(name, Rule(), new Dictionary<string, string> { ["QS001.LoudTitle.md"] = Page() });

    /// <summary>A package of files.</summary>
    public static byte[] Package(params IReadOnlyList<(string Name, byte[] Content)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
