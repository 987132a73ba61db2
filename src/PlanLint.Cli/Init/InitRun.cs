using PlanLint.Cli.Commands;
using PlanLint.Cli.Survey;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Init;

/// <summary>Sets a folder up. What exists is never changed: what to add to it is shown instead.</summary>
internal sealed class InitRun(Terminal terminal, Language language)
{
    private readonly Wording _says = new(language);

    /// <summary>As the user wrote it.</summary>
    public required string Folder { get; init; }

    /// <summary>CI services, words of <see cref="InitFiles.CiPaths"/>.</summary>
    public required IReadOnlyList<string> Ci { get; init; }

    public bool IsDry { get; init; }

    /// <summary>0: what could be written is.</summary>
    /// <exception cref="UsageException">There is no such folder, CI would not find its file in it, or a file cannot be written.</exception>
    public int Run()
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Folder, terminal.Folder));
        if (!Directory.Exists(root)) throw new UsageException(Message.Of($"找不到文件夹“{Folder}”，请先新建。", $"The folder '{Folder}' does not exist; create it first."));
        var found = DraftingFolder.Look(root, terminal.Rules ?? BuiltIn.Rules());
        if (!found.IsTop && Ci.Count > 0)
        {
            throw new UsageException(Message.Of(
                $"“{Folder}”不是仓库最上层的文件夹，CI 只认最上层的配置；请在最上层运行，或者加 --ci none。",
                $"'{Folder}' is not the top folder of its repository, where CI looks; run it there, or add --ci none."));
        }

        var files = InitFiles.For(found, Ci);
        var missing = files.Where(f => !Path.Exists(Path.Combine(root, f.Path))).ToList();
        if (!IsDry) NewFiles.Write(root, [.. missing.Select(f => new ScaffoldFile(f.Path, f.Text))]);
        terminal.Write(Seen(found) + Written(missing) + Existing(root, [.. files.Except(missing)]) + Next());
        return 0;
    }

    private string Seen(DraftingFolder found)
    {
        if (found.Plans.Count == 0) return _says.Of("这里还没有方案。\n", "There are no plans here yet.\n");
        var kinds = string.Join(_says.Of("、", ", "), found.Plans.Where(p => p.Kind is not null).CountBy(p => p.Kind!.Value).OrderBy(k => k.Key).Select(k => _says.Of($"{KindWords.Of(k.Key, language)} {k.Value} 个", $"{k.Value} {KindWords.Of(k.Key, language)}")));
        var encoding = found.HasGb18030 ? _says.Of("，有 GB18030 编码的", ", some in GB18030") : "";
        var profile = VisibleText.Of(found.Profile);
        return _says.Of($"找到 {found.Plans.Count} 个方案（{kinds}{encoding}），领域档案 {profile}。\n", $"Found plans: {found.Plans.Count} ({kinds}{encoding}); profile {profile}.\n");
    }

    private string Written(List<InitFile> files)
    {
        if (files.Count == 0) return "";
        if (!IsDry) return "\n" + _says.Of("写好了：\n", "Written:\n") + string.Concat(files.Select(f => $"  {f.Path}\n"));
        return "\n" + _says.Of("会写这些文件（现在什么也没有写）：\n", "Would write these files (nothing is written now):\n") + string.Concat(files.Select(f => $"\n--- {f.Path}\n{Shown(f)}"));
    }

    /// <summary>The schema is long, and nobody reads it.</summary>
    private string Shown(InitFile file)
    {
        var lines = file.Text.Count(c => c == '\n');
        return lines > 100 ? _says.Of($"（{lines} 行，同 dotnet plan-lint schema plan）\n", $"({lines} lines, as dotnet plan-lint schema plan prints them)\n") : VisibleLines(file.Text);
    }

    private string Existing(string root, List<InitFile> files)
    {
        var done = files.Where(f => IsDone(root, f)).ToList();
        var text = done.Count == 0 ? "" : "\n" + _says.Of("已经有了，没有改动：\n", "There already, unchanged:\n") + string.Concat(done.Select(f => $"  {f.Path}\n"));
        foreach (var file in files.Except(done))
            text += "\n" + _says.Of($"{file.Path} 已经存在，没有改动。{Instruction(file)}：\n", $"{file.Path} exists and was not changed. {Instruction(file)}:\n") + VisibleLines(file.ByHand ?? file.Text);
        return text;
    }

    private string Instruction(InitFile file) =>
        file.ByHand?.StartsWith("dotnet ", StringComparison.Ordinal) is true ? _says.Of("请运行", "Run") : _says.Of("请把下面的内容加进去", "Add this to it");

    private string Next() => _says.Of(
        "\n接下来：dotnet tool restore 安装，dotnet plan-lint 检查，dotnet plan-lint doctor 看哪些文件会检查。\n",
        "\nNext: dotnet tool restore installs it, dotnet plan-lint checks, dotnet plan-lint doctor tells which files are checked.\n");

    private static string VisibleLines(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(l => $"    {VisibleText.Of(l)}\n"));

    private static bool IsDone(string root, InitFile file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(root, file.Path)).Contains(file.Sign, StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
