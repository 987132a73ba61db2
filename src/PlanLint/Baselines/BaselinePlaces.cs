using System.Text.Json;

namespace PlanLint.Baselines;

/// <summary>The first location of a SARIF result: it is shown when the finding is gone, and decides nothing.</summary>
internal static class BaselinePlaces
{
    /// <summary>Reads the list of locations that begins at the token, and keeps the first.</summary>
    /// <param name="tokens">The file.</param>
    /// <param name="result">Takes the place.</param>
    /// <param name="members">Names of the object that begins at the token.</param>
    /// <param name="list">Reads each item of the list that begins at the token.</param>
    public static void Read(JsonTokens tokens, BaselineResult result, Func<IEnumerable<string>> members, Func<Action, int> list)
    {
        var isFirst = true;
        list(() =>
        {
            if (isFirst) Location();
            else tokens.Skip();
            isFirst = false;
        });

        void Location() => Object(name =>
        {
            if (name == "physicalLocation") Object(Physical);
            else if (name == "logicalLocations" && tokens.Type is JsonTokenType.StartArray) list(Logical);
            else tokens.Skip();
        });

        void Physical(string name)
        {
            if (name == "artifactLocation") Object(inner => Text(inner == "uri", text => result.Uri = text));
            else if (name == "region") Object(Region);
            else tokens.Skip();
        }

        void Region(string name)
        {
            var region = result.Region;
            if (tokens.Type is not JsonTokenType.Number) tokens.Skip();
            else if (name == "startLine") result.Region = region with { StartLine = tokens.Number() };
            else if (name == "startColumn") result.Region = region with { StartColumn = tokens.Number() };
            else if (name == "endLine") result.Region = region with { EndLine = tokens.Number() };
            else if (name == "endColumn") result.Region = region with { EndColumn = tokens.Number() };
        }

        void Logical()
        {
            var (full, kind) = ("", "");
            Object(name =>
            {
                if (name == "kind") Text(true, text => kind = text);
                else Text(name == "fullyQualifiedName", text => full = text);
            });
            if (kind is "cell" or "paragraph" or "page") result.Part = full;
            else result.Path = full;
        }

        void Object(Action<string> member)
        {
            if (tokens.Type is not JsonTokenType.StartObject) tokens.Skip();
            else foreach (var name in members()) member(name);
        }

        void Text(bool isWanted, Action<string> take)
        {
            if (isWanted && tokens.Type is JsonTokenType.String) take(tokens.Text());
            else tokens.Skip();
        }
    }
}
