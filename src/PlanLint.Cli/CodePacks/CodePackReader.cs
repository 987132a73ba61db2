using System.Reflection;
using PlanLint.Model;
using PlanLint.Packs;

namespace PlanLint.Cli.CodePacks;

/// <summary>
/// Reads rules that are code: an assembly, or a NuGet package that holds one. It is called for files that the user named on the command line and for no
/// others, for their code runs with all that the user may do.
/// </summary>
internal static class CodePackReader
{
    /// <summary>Most bytes of such a file: 64 MiB.</summary>
    private const long MaxBytes = 64L << 20;

    /// <summary>Loads a pack. Whatever is wrong with any of its rules becomes a problem, and then none is used.</summary>
    /// <param name="path">Full path.</param>
    /// <exception cref="NeedsRuntimeException">This process cannot load code. Nothing was done or written yet.</exception>
    public static PackLoad Load(string path)
    {
        if (!ManagedTool.IsThis) throw new NeedsRuntimeException();
        var notes = new PackNotes(path);
        var images = Images(path, notes);
        var pack = notes.Problems is [] ? Pack(path, images, notes) : null;
        return notes.Problems is [] ? new(pack, []) : new(null, notes.Problems);
    }

    /// <summary>The files that may be assemblies; none when that is a problem.</summary>
    private static IReadOnlyList<byte[]> Images(string path, PackNotes notes)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Length is 0 or > MaxBytes)
            {
                Note(notes, $"规则包是空的，或者超过 {MaxBytes >> 20} MiB。", $"The pack is empty or larger than {MaxBytes >> 20} MiB.");
                return [];
            }

            var bytes = File.ReadAllBytes(path);
            if (!IsPackage(path)) return [bytes];
            var (images, problem) = PackageAssemblies.Of(bytes);
            if (problem is not null) notes.Add(new Region.WholeFile(), problem);
            return images;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Note(notes, $"读不到规则包。", $"The pack cannot be read.");
            return [];
        }
    }

    private static RulePack? Pack(string path, IReadOnlyList<byte[]> images, PackNotes notes)
    {
        IReadOnlyList<PackAssembly> brought = [.. images.Select(PackAssembly.Of).OfType<PackAssembly>()];
        if (brought is []) Note(notes, $"这不是 .NET 程序集，请核对 --rules 后面写的文件。", $"This is no .NET assembly; check the file that --rules names.");
        IReadOnlyList<PackAssembly> candidates = [.. brought.Where(a => a.BuiltFor is not null && a.Name != PackAssembly.Shared)];
        foreach (var other in candidates.Where(a => !PackAssembly.Fits(a.BuiltFor!)))
        {
            Note(
                notes,
                $"“{other.Name}”是按 PlanLint {other.BuiltFor!.ToString(3)} 编译的，和本工具的 {PackAssembly.SharedVersion.ToString(3)} 不相容；请换用相应的版本，或者重新编译规则包。",
                $"'{other.Name}' was compiled against PlanLint {other.BuiltFor!.ToString(3)}, which does not go with {PackAssembly.SharedVersion.ToString(3)} of this tool; use the right version, or compile the pack again.");
        }

        var classes = notes.Problems is [] ? Classes(path, brought, candidates, notes) : [];
        if (notes.Problems is not []) return null;
        if (classes is [])
        {
            Note(notes, $"里面没有规则：规则是继承 PlanRule 的公共类。", $"It holds no rule; rules are public classes that derive from PlanRule.");
            return null;
        }

        var from = PackIdentity.Of(classes[0].Assembly);
        return new(from.Id, from.Version, from.Title, path) { Code = new RuleClasses(from, notes).Of(classes) };
    }

    /// <summary>From here on code of the pack may run.</summary>
    private static List<Type> Classes(string path, IReadOnlyList<PackAssembly> brought, IReadOnlyList<PackAssembly> candidates, PackNotes notes)
    {
        try
        {
            var context = new PackContext(brought, IsPackage(path) ? null : path);
            return [.. candidates.SelectMany(c => RuleClasses.In(context.LoadFromAssemblyName(new(c.Name))))];
        }
        // A type of a stranger may fail to load in many ways; none of them is a fault of ours.
        catch (Exception e)
        {
            var cause = RuleClasses.Cause(e is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first : e);
            Note(notes, $"规则包载入不了：{cause}。它需要的程序集应当在它旁边，或者在程序包里。", $"The pack cannot be loaded: {cause}. What it needs must lie beside it, or in the package.");
            return [];
        }
    }

    private static bool IsPackage(string path) => CodePackFile.Ends(path, CodePackFile.Package);

    private static void Note(PackNotes notes, FormattableString zh, FormattableString en) => notes.Add(new Region.WholeFile(), Message.Of(zh, en));
}
