using System.Text;
using System.Text.Json;
using CsCheck;
using PlanLint.Baselines;

namespace PlanLint.Tests.Baselines;

public sealed class JsonTokensTests
{
    private const string Text = "\uFEFF{ \"名\": [1, -2.5e3, true, null, \"“引”\\n\\u4e2d\\\"\"],\n\t\"b\" : { }, \"长\": \"LONG\" }\r\n";

    [Fact]
    public void Tokens_are_the_same_however_the_bytes_arrive() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[0, 200_000]).Sample((step, length) =>
        {
            var text = Text.Replace("LONG", new string('长', length), StringComparison.Ordinal);
            var tokens = new JsonTokens(new Drip(Encoding.UTF8.GetBytes(text), step * (1 + (length / 100))), new());
            var read = new List<string>();
            while (tokens.Read())
            {
                var value = tokens.Type is JsonTokenType.String or JsonTokenType.PropertyName ? tokens.Text() : tokens.Type is JsonTokenType.Number ? $"{tokens.Number()}" : "";
                read.Add($"{tokens.At.Line},{tokens.At.Column} {tokens.Type} {value.Length} {(value.Length < 20 ? value : "")}");
            }

            read.ShouldBe(
            [
                "1,1 StartObject 0 ", "1,3 PropertyName 1 名", "1,8 StartArray 0 ", "1,9 Number 1 1", "1,12 Number 1 0", "1,20 True 0 ", "1,26 Null 0 ",
                "1,32 String 6 “引”\n中\"", "1,47 EndArray 0 ", "2,2 PropertyName 1 b", "2,8 StartObject 0 ", "2,10 EndObject 0 ", "2,13 PropertyName 1 长",
                $"2,18 String {length} {(length < 20 ? new string('长', length) : "")}", $"2,{21 + length} EndObject 0 ",
            ]);
        }, iter: 60);

    [Fact]
    public void Skipping_ends_at_the_end_of_the_value()
    {
        var tokens = new JsonTokens(new MemoryStream("""[{"a":[1,{"b":[]}]},"x",7]"""u8.ToArray()), new());
        tokens.Read();
        tokens.Read();
        tokens.Skip();
        tokens.Type.ShouldBe(JsonTokenType.EndObject);
        tokens.Read();
        tokens.Text().ShouldBe("x");
        tokens.Skip();
        tokens.Text().ShouldBe("x");
    }

    /// <summary>A stream that gives a few bytes at a time.</summary>
    private sealed class Drip(byte[] bytes, int step) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(step, count));
    }
}
