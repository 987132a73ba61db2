using System.Text.Json;
using PlanLint.Model;
using PlanLint.Reports;

namespace PlanLint.Baselines;

/// <summary>
/// Reads a baseline: what <see cref="BaselineWriter"/> wrote, or any log of <c>check -f sarif</c>. What a log calls absent or suppressed is
/// not known, and no more are findings that a baseline may not hide.
/// </summary>
internal sealed class BaselineReader
{
    private readonly JsonTokens _tokens;
    private readonly JsonTokenLimits _limits;
    private readonly List<BaselineEntry> _entries = [];
    private int _results;

    private BaselineReader(Stream stream, JsonTokenLimits limits)
    {
        _tokens = new(stream, limits);
        _limits = limits;
    }

    /// <summary>The baseline, or why it cannot be used. Nothing of a damaged file is used.</summary>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static (Baseline? Baseline, BaselineFault? Fault) Read(Stream stream, JsonTokenLimits? limits = null)
    {
        var reader = new BaselineReader(stream, limits ?? new());
        try
        {
            reader.Log();
            return (new(reader._entries), null);
        }
        catch (UnusableBaselineException e)
        {
            return (null, e.Fault);
        }
    }

    private void Log()
    {
        var (version, runs) = ("", 0);
        if (!_tokens.Read()) throw Stop(Message.Of($"文件是空的", $"the file is empty"));
        Expect(JsonTokenType.StartObject);
        foreach (var name in Members())
        {
            if (name == "version") version = String();
            else if (name == "runs") runs = List(Run);
            else _tokens.Skip();
        }

        if (version != "2.1.0") throw Stop(Message.Of($"这不是 SARIF 2.1.0 文件", $"this is no SARIF 2.1.0 file"));
        if (runs == 0) throw Stop(Message.Of($"文件里没有运行记录（runs）", $"the file holds no run"));
        // Reading on finds what stands behind the end.
        _tokens.Read();
    }

    private void Run()
    {
        Expect(JsonTokenType.StartObject);
        var (at, tool, hasResults) = (_tokens.At, "", false);
        foreach (var name in Members())
        {
            if (name == "tool") tool = Tool();
            else if (name == "results") hasResults = List(Result) >= 0;
            else _tokens.Skip();
        }

        if (tool != Product.Name)
            throw new UnusableBaselineException(new(Message.Of($"这是“{VisibleText.Of(tool)}”的记录，不是 PlanLint 的", $"this is a log of '{VisibleText.Of(tool)}', not of PlanLint"), at));
        if (!hasResults) throw new UnusableBaselineException(new(Message.Of($"运行记录里没有结果（results）", $"the run holds no results"), at));
    }

    private string Tool()
    {
        var tool = "";
        Expect(JsonTokenType.StartObject);
        foreach (var part in Members())
        {
            if (part != "driver" || _tokens.Type is not JsonTokenType.StartObject)
            {
                _tokens.Skip();
                continue;
            }

            foreach (var name in Members())
            {
                if (name == "name") tool = String();
                else _tokens.Skip();
            }
        }

        return tool;
    }

    private void Result()
    {
        Expect(JsonTokenType.StartObject);
        if (++_results > _limits.Entries) throw Stop(Message.Of($"结果超过 {_limits.Entries} 条的上限", $"there are more than the limit of {_limits.Entries} results"));
        var (at, result) = (_tokens.At, new BaselineResult());
        foreach (var name in Members())
        {
            switch (name)
            {
                case "ruleId": result.RuleId = String(); break;
                case "level": result.Level = String(); break;
                case "baselineState": result.IsAbsent = String() == "absent"; break;
                case "suppressions" when _tokens.Type is JsonTokenType.StartArray: result.IsSuppressed = List(_tokens.Skip) > 0; break;
                case "message" when _tokens.Type is JsonTokenType.StartObject: Sentence(result); break;
                case "partialFingerprints" when _tokens.Type is JsonTokenType.StartObject: Fingerprints(result); break;
                case "locations" when _tokens.Type is JsonTokenType.StartArray: BaselinePlaces.Read(_tokens, result, Members, List); break;
                default: _tokens.Skip(); break;
            }
        }

        if (result.IsAbsent || result.IsSuppressed || Baseline.NeverKnown.Contains(result.RuleId)) return;
        _entries.Add(result.Entry() ?? throw new UnusableBaselineException(new(
            Message.Of(
                $"这条结果没有规则编号或可用的指纹（{Stages.Fingerprint.Name}），可能是旧版本或别的程序写的",
                $"this result has no rule id or no fingerprint that can be used ({Stages.Fingerprint.Name}); an old version or another program may have written it"),
            at)));
    }

    private void Sentence(BaselineResult result)
    {
        foreach (var name in Members())
        {
            if (name == "text") result.Message = String();
            else _tokens.Skip();
        }
    }

    private void Fingerprints(BaselineResult result)
    {
        foreach (var name in Members())
        {
            if (name == Stages.Fingerprint.Name) result.Fingerprint = String();
            else if (name == Stages.FindingParts.Name) result.Parts = String();
            else _tokens.Skip();
        }
    }

    /// <summary>The names of the object that begins here. Whoever gets one reads its value to its last token.</summary>
    private IEnumerable<string> Members()
    {
        while (_tokens.Read() && _tokens.Type is JsonTokenType.PropertyName)
        {
            var name = _tokens.Text();
            _tokens.Read();
            yield return name;
        }
    }

    /// <summary>Reads each item of the list that begins here, and answers how many there are.</summary>
    private int List(Action item)
    {
        var count = 0;
        Expect(JsonTokenType.StartArray);
        for (; _tokens.Read() && _tokens.Type is not JsonTokenType.EndArray; count++) item();
        return count;
    }

    private string String()
    {
        Expect(JsonTokenType.String);
        return _tokens.Text();
    }

    private void Expect(JsonTokenType type)
    {
        if (_tokens.Type != type) throw Stop(Message.Of($"这里的内容不合 SARIF 的格式", $"what stands here does not fit the SARIF format"));
    }

    private UnusableBaselineException Stop(Message reason) => _tokens.Stop(reason);
}
