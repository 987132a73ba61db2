using System.Text;
using PlanLint.Cli.Survey;
using PlanLint.Files;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Cli.Doctor;

/// <summary>A diagnosis for people, problems first.</summary>
internal sealed class DoctorText(Language language)
{
    private readonly Wording _says = new(language);

    public string Of(Diagnosis diagnosis)
    {
        var text = new StringBuilder($"PlanLint {Product.Version}\n");
        var good = diagnosis.Files.Where(f => f.File.IsChecked).ToList();
        Section(text, _says.Of("有问题，请先处理", "Problems to deal with first"), [.. diagnosis.Problems.Select(p => FindingLine.Of(p, language, new Paint(false)))]);
        Section(text, _says.Of("会检查", "Would be checked"), [.. good.Select(Line)]);
        Section(text, _says.Of("检查文件夹时略过", "Passed over in folders"), [.. diagnosis.PassedOver.Select(Line)]);
        Section(text, _says.Of("检查文件夹时不找这些文件", "Not looked for in folders"), [.. diagnosis.NotSearched.Select(Line)]);
        text.Append('\n').Append(Summary(diagnosis, good.Count)).Append('\n');
        return text.ToString();
    }

    private string Summary(Diagnosis diagnosis, int checkedCount)
    {
        var problems = diagnosis.Problems.Count();
        return problems == 0
            ? _says.Of($"一切正常：{checkedCount} 个文件都会检查。", $"All is well: {checkedCount} of {checkedCount} files would be checked.")
            : _says.Of($"有 {problems} 处问题；{diagnosis.Files.Count} 个文件里 {checkedCount} 个会检查。", $"Problems: {problems}; {checkedCount} of {diagnosis.Files.Count} files would be checked.");
    }

    private string Line(FileDiagnosis file)
    {
        var (seen, stop) = (file.File, _says.Of("；", "; "));
        var config = file.ConfigFiles.Count == 0
            ? _says.Of("没有 .editorconfig，用默认设置", "no .editorconfig, defaults")
            : _says.Of("设置 ", "settings of ") + string.Join(_says.Of("、", ", "), file.ConfigFiles.Select(VisibleText.Of));
        var facts = string.Join(_says.Of("，", ", "), new[] { KindWords.Of(seen.Kind!.Value, language), seen.Encoding, _says.Of($"档案 {seen.Profile}", $"profile {seen.Profile}"), config }.OfType<string>());
        var note = file.NotInSearch is { } reason
            ? stop + _says.Of($"因为写出了名字才检查，检查文件夹时会略过：{reason.In(language)}", $"only because it was named, a search in the folder passes it over: {reason.In(language)}")
            : "";
        return $"{VisibleText.Of(seen.File.Path)}{Colon}{facts}{VisibleText.Of(note)}";
    }

    private string Line(PassedOver passed) => $"{VisibleText.Of(passed.Path)}{Colon}{VisibleText.Of(passed.Reason.In(language))}";

    private string Colon => _says.Of("：", ": ");

    private void Section(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0) return;
        text.Append('\n').Append(title).Append(_says.Of($"（{lines.Count}）：\n", $" ({lines.Count}):\n"));
        foreach (var line in lines) text.Append("  ").Append(line).Append('\n');
    }
}
