namespace PlanLint.Formats.Pdf;

/// <summary>
/// What a letter of a PDF reads. Many programs name a character by the first code that its glyph has in the font, which is often the code of a
/// radical (⽅ for 方, ⺠ for 民); the two look the same and a person means the character.
/// </summary>
internal static class LetterText
{
    private const char Unknown = '\uFFFD';
    private const char FirstRadical = '\u2F00';

    /// <summary>The characters of the radicals from U+2F00 to U+2FD5, in order.</summary>
    private const string Characters =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日" +
        "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行" +
        "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement = "\u2E81\u2E9F\u2EA0\u2EC4\u2EC5\u2EC6\u2EC9\u2ECB\u2ED3\u2ED4\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EE2\u2EE3\u2EE5\u2EE6\u2EE8\u2EE9\u2EEC\u2EEE\u2EF0\u2EF3";
    private const string SupplementCharacters = "厂母民西见角贝车长门青韦页风飞食马骨鱼鸟麦黄齐齿龙龟";

    /// <summary>The text, and whether it has a Unicode value at all.</summary>
    /// <param name="unicode">What the file says; null when it says nothing.</param>
    public static (string Text, bool IsMapped) Of(string? unicode)
    {
        if (unicode is null) return (Unknown.ToString(), false);
        var isMapped = true;
        var text = string.Create(unicode.Length, unicode, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++) to[i] = from[i] is '\t' or '\n' or '\r' or '\u00A0' ? ' ' : IsBroken(from, i) ? Unknown : Character(from[i]);
        });
        foreach (var c in text) isMapped &= c != Unknown && !IsPrivate(c);
        return (text, isMapped);
    }

    private static char Character(char c)
    {
        if (c < '\u2E80' || c > '\u2FD5') return c;
        if (c >= FirstRadical) return Characters[c - FirstRadical];
        var at = Supplement.IndexOf(c, StringComparison.Ordinal);
        return at < 0 ? c : SupplementCharacters[at];
    }

    /// <summary>Codes that mean what one font says: U+E000 to U+F8FF, and the first half of those from U+F0000 on.</summary>
    private static bool IsPrivate(char c) => c is (>= '\uE000' and <= '\uF8FF') or (>= '\uDB80' and <= '\uDBFF');

    private static bool IsBroken(string text, int at)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c)) return at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]);
        return char.IsLowSurrogate(c) ? at == 0 || !char.IsHighSurrogate(text[at - 1]) : char.IsControl(c);
    }
}
