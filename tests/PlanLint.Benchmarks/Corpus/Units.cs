namespace PlanLint.Corpus;

/// <summary>The units of a county, as its plan names them.</summary>
internal sealed class Units(County county)
{
    private static readonly string[] Stems =
    [
        "科协", "教育局", "科技局", "农业农村局", "人社局", "卫健局", "民政局", "文旅局", "应急管理局", "财政局", "发改局", "工信局", "市场监管局", "林业局", "水利局", "气象局",
        "退役军人事务局", "总工会", "妇联", "委宣传部", "委组织部", "委党校", "委老干部局", "委网信办", "委文明办", "融媒体中心", "图书馆", "文化馆", "职教中心", "红十字会",
        "生态环境局", "自然资源局", "住建局", "交通运输局", "乡村振兴局", "残联", "工商联", "公安局",
    ];

    /// <summary>Some units, the first of which leads. Of a thousand lists a few have the faults that lists have.</summary>
    public List<string> Draw(Draw draw, int most)
    {
        var units = new List<string>();
        for (var left = draw.Next(1, most); left > 0; left--)
        {
            var unit = draw.PerMille(60) ? $"团{county.Level}委" : county.Level + draw.Of(Stems);
            if (!units.Contains(unit, StringComparer.Ordinal)) units.Add(unit);
        }

        if (draw.PerMille(60)) units.Add(county.Level is "县" ? "各乡镇" : "各镇（街道）");
        if (draw.PerMille(8)) units[0] = units[0][1..];
        if (draw.PerMille(4)) units.Add(units[0]);
        if (draw.PerMille(3)) units.Add("有关部门");
        return units;
    }
}
