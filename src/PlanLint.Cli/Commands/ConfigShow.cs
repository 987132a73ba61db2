using System.Text;
using System.Text.Json;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;
using PlanLint.Text;

namespace PlanLint.Cli.Commands;

/// <summary>Shows the settings in force for a file. The text can be pasted into an <c>.editorconfig</c>: where a value comes from stands in a comment.</summary>
internal sealed class ConfigShow(Terminal terminal, Language language)
{
    private readonly Wording _says = new(language);

    public required string File { get; init; }

    /// <summary>Full paths of packs of rules.</summary>
    public IReadOnlyList<string> Packs { get; init; } = [];

    public bool WithDefaults { get; init; }

    public bool IsJson { get; init; }

    /// <summary>0: all settings are in force. 2: some of the configuration cannot be used.</summary>
    /// <exception cref="UsageException">There is no such file.</exception>
    public int Run()
    {
        var full = Path.GetFullPath(File, terminal.Folder);
        if (Directory.Exists(full)) throw new UsageException(Message.Of($"“{File}”是文件夹，请写一个方案文件。", $"'{File}' is a folder; name a plan file."));
        if (!System.IO.File.Exists(full)) throw new UsageException(Message.Of($"找不到“{File}”，请检查路径。", $"'{File}' does not exist; check the path."));
        var file = new FoundFile(full, ShownPath.Of(full, terminal.Folder));
        var settings = FileSettingsReader.Read(terminal.Folder, [file], terminal.Rules ?? BuiltIn.Rules(), Packs);
        settings.For(full);
        foreach (var notification in settings.Notifications) terminal.Error.WriteLine(FindingLine.Of(notification, language, new Paint(false)));
        var rows = new SettingRows(settings.Configs, full, terminal.Folder).Of(settings.Rules.Rules).Where(r => WithDefaults || !r.IsDefault).ToList();
        terminal.Write(IsJson ? Json(file.Path, rows) : Text(file.Path, rows));
        return settings.Notifications.Count > 0 ? CommandLine.NotChecked : 0;
    }

    private string Text(string path, List<SettingRow> rows)
    {
        var text = new StringBuilder($"# {VisibleText.Of(path)}\n");
        if (rows.Count == 0) text.Append(_says.Of("# 全部是默认值，用 --all 列出。\n", "# Everything is at its default; --all lists it.\n"));
        var lines = rows.Select(r => (Setting: $"{r.Key} = {VisibleText.Of(r.Value)}", Row: r)).ToList();
        var width = lines.Select(l => DisplayWidth.Of(l.Setting)).DefaultIfEmpty().Max();
        foreach (var (setting, row) in lines) text.Append(setting).Append(' ', width - DisplayWidth.Of(setting)).Append("  # ").Append(Comment(row)).Append('\n');
        return text.ToString();
    }

    private string Comment(SettingRow row)
    {
        if (row.Origin is not { } origin) return _says.Of("默认", "default");
        var place = $"{VisibleText.Of(ShownPath.Of(Path.GetFullPath(origin.Path), terminal.Folder))}:{origin.Line}";
        var through = string.Equals(origin.Key, row.Key, StringComparison.OrdinalIgnoreCase) ? "" : $" {origin.Key}";
        return $"{place}{through}" + (row.IsDefault ? "" : _says.Of($"，默认 {row.Default}", $", default {row.Default}"));
    }

    private string Json(string path, List<SettingRow> rows)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", JsonReport.SchemaVersion);
            json.WriteString("file", JsonText.Of(path));
            json.WriteStartArray("settings");
            foreach (var row in rows) Write(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private void Write(Utf8JsonWriter json, SettingRow row)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        json.WriteString("value", JsonText.Of(row.Value));
        json.WriteString("default", row.Default);
        if (row.Origin is { } origin)
        {
            json.WriteStartObject("origin");
            json.WriteString("file", JsonText.Of(ShownPath.Of(Path.GetFullPath(origin.Path), terminal.Folder)));
            json.WriteNumber("line", origin.Line);
            json.WriteString("key", origin.Key);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("origin");
        }

        json.WriteEndObject();
    }
}
