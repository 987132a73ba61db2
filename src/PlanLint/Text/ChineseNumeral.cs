using System.Globalization;

namespace PlanLint.Text;

/// <summary>Numbers as Chinese documents write them: 一百二十, 三万五, 1.5万, 二〇二五, 十三点五. Output is another matter.</summary>
public static class ChineseNumeral
{
    private const int MostDigits = 14;

    private static readonly System.Buffers.SearchValues<char> ArabicDigits = System.Buffers.SearchValues.Create("0123456789.,");

    /// <summary>
    /// Reads a whole text as one number, full-width digits included. 一百二 is 120 and 三万五 is 35000; 百万 and 万 count from one;
    /// 二〇二五 is read digit by digit. False for what is malformed (十十, 百千, 3.万, 十三点) or has more than 14 digits.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 2 * MostDigits) return false;
        Span<char> narrow = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++) narrow[i] = Width.Narrow(text[i]);
        if (char.IsAsciiDigit(narrow[0]) ? TryArabic(narrow, out value) : TryHan(narrow, out value)) return true;
        value = 0;
        return false;
    }

    private static bool TryArabic(ReadOnlySpan<char> text, out decimal value)
    {
        var end = text.IndexOfAnyExcept(ArabicDigits);
        var digits = end < 0 ? text : text[..end];
        value = 0;
        if (digits.Length > MostDigits || !char.IsAsciiDigit(digits[^1]) || !IsGrouped(digits)) return false;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value)) return false;
        return end < 0 || TryMultiply(text[end..], ref value);
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        for (var comma = digits.IndexOf(','); comma >= 0; comma = digits.IndexOf(','))
        {
            if (comma is 0 or > 3) return false;
            digits = digits[(comma + 1)..];
            if (digits.Length < 3 || digits[..3].IndexOfAnyExceptInRange('0', '9') >= 0) return false;
        }

        return true;
    }

    private static bool TryMultiply(ReadOnlySpan<char> units, ref decimal value)
    {
        var last = 0L;
        foreach (var c in units)
        {
            var unit = Unit(c);
            if (unit <= last) return false;
            value *= unit;
            last = unit;
        }

        return true;
    }

    private static bool TryHan(ReadOnlySpan<char> text, out decimal value)
    {
        var point = text.IndexOf('点');
        if (point < 0) return TryInteger(text, out value);
        var scale = 0.1m;
        if (!TryInteger(text[..point], out value) || point + 1 == text.Length) return false;
        foreach (var c in text[(point + 1)..])
        {
            if (Digit(c) is not (>= 0 and var digit)) return false;
            value += digit * scale;
            scale /= 10;
        }

        return true;
    }

    private static bool TryInteger(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty) return false;
        var positional = 0L;
        foreach (var c in text)
        {
            if (Digit(c) is not (>= 0 and var digit)) return new Reading().TryRead(text, out value);
            positional = positional * 10 + digit;
            if (positional > 100_000_000_000_000) return false;
        }

        value = positional;
        return true;
    }

    private static int Digit(char c) => c is '○' ? 0 : c is '两' ? 2 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? digit : c is '零' ? 0 : -1;

    private static long Unit(char c) => c switch { '十' => 10, '百' => 100, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    /// <summary>One pass over an integer with units: sections below 万, then 万, then 亿.</summary>
    private ref struct Reading
    {
        private decimal _above;
        private decimal _wan;
        private decimal _section;
        private int _digit = -1;
        private long _last = long.MaxValue;
        private bool _hasZero;

        public Reading() { }

        public bool TryRead(ReadOnlySpan<char> text, out decimal value)
        {
            value = 0;
            var before = 0L;
            foreach (var c in text)
            {
                var (digit, unit) = (Digit(c), Unit(c));
                if (digit < 0 && unit == 0) return false;
                if (digit >= 0 ? !TakeDigit(c, digit) : !TakeUnit(unit, before)) return false;
                before = unit;
            }

            if (_digit > 0 && !_hasZero && _last is > 10 and < long.MaxValue) _section += _digit * (_last / 10m);
            else if (_digit > 0) _section += _digit;
            value = _above + _wan + _section;
            return true;
        }

        private bool TakeDigit(char c, int digit)
        {
            if (c is '零' or '〇' or '○')
            {
                _hasZero = true;
                return _digit < 0;
            }

            if (_digit >= 0) return false;
            _digit = digit;
            return true;
        }

        private bool TakeUnit(long unit, long before)
        {
            var number = _digit;
            _digit = -1;
            if (unit < 10_000)
            {
                if (unit >= _last && _last < 10_000) return false;
                if (number < 0 && before > 0 && before < 10_000) return false;
                _section += (number < 0 ? 1 : number) * unit;
                _last = unit;
                _hasZero = false;
                return true;
            }

            if (number > 0) _section += number;
            if (unit == 10_000)
            {
                if (_wan > 0 || (_section == 0 && before > 0)) return false;
                _wan = (_section == 0 ? 1 : _section) * unit;
            }
            else
            {
                if (_above > 0) return false;
                _above = (_section + _wan == 0 ? 1 : _section + _wan) * unit;
                _wan = 0;
            }

            _section = 0;
            _last = unit;
            _hasZero = false;
            return true;
        }
    }
}
