namespace PlanLint.Corpus;

/// <summary>A county that does not exist.</summary>
/// <param name="Name">With its last character: 云溪县.</param>
/// <param name="City">The city above it.</param>
/// <param name="Province">The province above that, which does exist.</param>
internal sealed record County(string Name, string City, string Province)
{
    private const string Firsts = "青白云清石龙凤金玉平安永长新东西南北高大广明德顺宁泰昌兴和文武丰嘉临沙松柏梅兰桃柳杨桂枫竹荷秀灵仙鹤鹿雁鸣鸿景瑞祥福禄";
    private const string Seconds = "溪川江河湖泉潭塘陂州城关山岭峰岩坪原冈丘谷坝台屯堡营寨桥渡浦湾港洲岛林田池海口阳阴源门宁安昌平丰和兴顺";

    private const string Towns = "家店塬垭埠圩铺窑滩庄村屋沟塝墩甸";

    private static readonly string[] Provinces = ["陕西省", "四川省", "湖北省", "湖南省", "河南省", "山西省", "甘肃省", "江西省", "安徽省", "福建省", "云南省", "贵州省"];

    /// <summary>What the names of its units begin with: 县, 区 or 市.</summary>
    public string Level => Name[^1..];

    /// <summary>The name without its last character.</summary>
    public string Short => Name[..^1];

    /// <summary>A county for each number; some 3,000 names, then they come again.</summary>
    public static County Of(int number)
    {
        // Neighbours shall not look alike: 2,003 is prime to the number of names.
        var names = Firsts.Length * Seconds.Length;
        var n = (int)((long)number * 2_003 % names);
        var level = "县县县区区市"[number % 6];
        var city = number / 12;
        return new($"{Firsts[n / Seconds.Length]}{Seconds[n % Seconds.Length]}{level}", $"{Seconds[city % Seconds.Length]}{Firsts[city * 7 % Firsts.Length]}市", Provinces[city % Provinces.Length]);
    }

    /// <summary>A town, whose name is that of no county.</summary>
    public static string Town(Draw draw) => $"{Firsts[draw.Next(Firsts.Length)]}{Towns[draw.Next(Towns.Length)]}{(draw.PerMille(700) ? "镇" : "乡")}";
}
