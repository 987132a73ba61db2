using System.Globalization;
using System.Runtime.InteropServices;

namespace PlanLint.Reports.Sarif;

/// <summary>
/// The hash of each line as GitHub's code scanning makes it: of the 100 characters from the start of the line on, without spaces and tabs, all line breaks
/// one. Sarif.Sdk has it too, in numbers that are objects; that took two thirds of the time of a log. A test holds the two together.
/// </summary>
internal sealed class RollingHash
{
    private const int BlockSize = 100;
    private const ulong Base = 37;
    private const char End = '\uFFFF';

    private static readonly ulong Leaving = PowerOfBase();

    private readonly char[] _window = new char[BlockSize];
    private readonly int[] _lines = new int[BlockSize];
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<int, string> _hashes = [];
    private int _index;
    private ulong _hash;

    /// <summary>For each line, counted from 1, its hash and the how manieth line of that hash it is.</summary>
    public static Dictionary<int, string> Of(string text)
    {
        var hash = new RollingHash();
        hash.Run(text);
        return hash._hashes;
    }

    private void Run(string text)
    {
        var (line, isStart, wasReturn) = (0, true, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : End;
            var isSkipped = c is ' ' or '\t' || (wasReturn && c is '\n');
            wasReturn = !isSkipped && c is '\r';
            if (isSkipped) continue;
            if (c is '\r') c = '\n';
            Tell();
            if (isStart) _lines[_index] = ++line;
            isStart = c is '\n';
            Push(c);
        }

        for (var i = 0; i < BlockSize; i++)
        {
            Tell();
            Push('\0');
        }
    }

    /// <summary>The line that began a window ago has its hash now.</summary>
    private void Tell()
    {
        if (_lines[_index] == 0) return;
        var count = ++CollectionsMarshal.GetValueRefOrAddDefault(_counts, _hash, out _);
        _hashes[_lines[_index]] = string.Create(CultureInfo.InvariantCulture, $"{_hash:x}:{count}");
        _lines[_index] = 0;
    }

    private void Push(char c)
    {
        _hash = Base * _hash + c - Leaving * _window[_index];
        _window[_index] = c;
        _index = (_index + 1) % BlockSize;
    }

    private static ulong PowerOfBase()
    {
        var power = 1UL;
        for (var i = 0; i < BlockSize; i++) power *= Base;
        return power;
    }
}
