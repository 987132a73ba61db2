using System.Runtime.InteropServices;
using PlanLint.Model;
using PlanLint.Stages;

namespace PlanLint.Baselines;

/// <summary>
/// Finds the entry of a baseline for each finding, in time that grows with their number. Equal ones match by count, the first ones first.
/// A finding that no entry equals still matches one that covers more: some of it was put right, or its places have changed their order.
/// </summary>
internal sealed class BaselineMatcher
{
    /// <summary>Entries that are looked at for one finding; more share a piece only in a file made to be slow.</summary>
    private const int MostTries = 16;

    private readonly IReadOnlyList<BaselineEntry> _entries;
    private readonly Dictionary<(UInt128 Fingerprint, string? Parts, string RuleId, string File), int> _first = [];
    private readonly int[] _next;
    private readonly bool[] _isMatched;
    private readonly Dictionary<int, IReadOnlyList<(uint Piece, int Count)>> _left = [];
    private Dictionary<uint, List<int>>? _covering;

    public BaselineMatcher(IReadOnlyList<BaselineEntry> entries)
    {
        _entries = entries;
        _next = new int[entries.Count];
        _isMatched = new bool[entries.Count];
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, (entries[i].Fingerprint, entries[i].Parts, entries[i].RuleId, entries[i].File), out var isKnown);
            _next[i] = isKnown ? first : -1;
            first = i;
        }
    }

    /// <summary>Whether an entry was found for some finding.</summary>
    public bool IsMatched(int entry) => _isMatched[entry];

    /// <summary>Whether each of the findings is known. What a call finds is not found again by the next.</summary>
    public bool[] Match(IReadOnlyList<Diagnostic> findings)
    {
        var isKnown = new bool[findings.Count];
        for (var i = 0; i < findings.Count; i++) isKnown[i] = TakeEqual(findings[i]);
        _covering = null;
        for (var i = 0; i < findings.Count; i++) isKnown[i] = isKnown[i] || TakeCovering(findings[i]);
        return isKnown;
    }

    private bool TakeEqual(Diagnostic finding)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrNullRef(_first, (Fingerprint.Hash(finding), FindingParts.TextOf(finding), finding.RuleId, finding.At.File));
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref first) || first < 0) return false;
        _isMatched[first] = true;
        first = _next[first];
        return true;
    }

    private bool TakeCovering(Diagnostic finding)
    {
        _covering ??= Covering();
        if (_covering.Count == 0) return false;
        var pieces = FindingParts.Of(finding);
        if (!_covering.TryGetValue(pieces[0].Piece, out var entries)) return false;
        entries.RemoveAll(e => _left[e].Count == 0);
        foreach (var entry in entries.Take(MostTries))
        {
            if (_entries[entry].RuleId != finding.RuleId || _entries[entry].File != finding.At.File || FindingParts.Without(_left[entry], pieces) is not { } left) continue;
            _isMatched[entry] = true;
            _left[entry] = left;
            return true;
        }

        return false;
    }

    /// <summary>The entries of several pieces that no finding equals, under each of their pieces.</summary>
    private Dictionary<uint, List<int>> Covering()
    {
        var covering = new Dictionary<uint, List<int>>();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Parts is not { } parts || (_isMatched[i] && !_left.ContainsKey(i))) continue;
            if (!_left.TryGetValue(i, out var left)) _left[i] = left = FindingParts.Parse(parts)!;
            foreach (var (piece, _) in left)
            {
                ref var entries = ref CollectionsMarshal.GetValueRefOrAddDefault(covering, piece, out _);
                (entries ??= []).Add(i);
            }
        }

        return covering;
    }
}
