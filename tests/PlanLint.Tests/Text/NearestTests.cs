using CsCheck;
using PlanLint.Text;

namespace PlanLint.Tests.Text;

public sealed class NearestTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("responsable", "responsible")]
    [InlineData("任务1", "任务")]
    [InlineData("主要內容", "主要内容")]
    [InlineData("qqqqqqqq", null)]
    [InlineData("", null)]
    public void The_nearest_name_is_found_unless_none_is_near(string word, string? expected) =>
        Nearest.To(word, ["title", "responsible", "任务", "主要内容"]).ShouldBe(expected);

    [Fact]
    public void Of_equally_near_names_the_ordinally_smallest_wins_whatever_the_order()
    {
        Nearest.To("lode", ["node", "code", "mode"]).ShouldBe("code");
        Nearest.To("lode", ["code", "mode", "node"]).ShouldBe("code");
    }

    [Fact]
    public void Nothing_is_near_among_no_names() => Nearest.To("title", []).ShouldBeNull();

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    public void Swapped_neighbours_count_as_one_change(string a, string b, int distance)
    {
        Nearest.Distance(a, b, 4).ShouldBe(distance);
        Nearest.Distance(a, b, distance - 1).ShouldBeNull();
    }

    [Fact]
    public void The_bounded_distance_equals_the_full_one_where_it_is_within_the_bound() =>
        Gen.Select(Gen.String["abc"], Gen.String["abc"], Gen.Int[0, 5])
            .Sample((a, b, limit) => Nearest.Distance(a, b, limit) == (Full(a, b) is var full && full <= limit ? full : null));

    [Fact]
    public void A_very_long_word_costs_no_more_than_its_length() =>
        Nearest.Distance(new string('a', 1_000_000), new string('a', 999_998) + "b", 4).ShouldBe(2);

    private static int Full(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = Math.Max(i, j);
                if (i == 0 || j == 0) continue;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }
        return d[a.Length, b.Length];
    }
}
