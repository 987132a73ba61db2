using System.Buffers;

namespace PlanLint.Text;

/// <summary>The different pairs of neighbouring characters of pieces of texts. The larger of its arrays come from the pool and go back there.</summary>
internal sealed class PairSets : IDisposable
{
    private readonly NumberedTexts _texts;
    private uint[]? _hashes;

    // The pairs of one piece lie behind those of the piece before.
    private readonly int[] _numbers;
    private readonly (int End, int Shared)[] _pieces;

    // By number, how many pieces have a pair, and the one of them that was looked at last and 1 more.
    private readonly (int Pieces, int LastIn)[] _pairs;
    private int _marked = -1;

    /// <param name="texts">The texts.</param>
    /// <param name="pieces">The pieces of them.</param>
    public PairSets(NumberedTexts texts, ReadOnlySpan<ComparedText> pieces)
    {
        _texts = texts;
        var most = 0;
        foreach (var piece in pieces) most += piece.Key.Length;
        _numbers = ArrayPool<int>.Shared.Rent(most);
        _pieces = new (int, int)[pieces.Length];
        _pairs = ArrayPool<(int, int)>.Shared.Rent(texts.Pairs);
        Array.Clear(_pairs, 0, texts.Pairs);
        var end = 0;
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var (key, text, start, _) = pieces[piece];
            var shared = 0;
            foreach (var pair in texts[text].Slice(start, key.Length - 1))
            {
                ref var seen = ref _pairs[pair];
                if (seen.LastIn == piece + 1) continue;
                seen = (seen.Pieces + 1, piece + 1);
                _numbers[end++] = pair;
                shared += texts.IsShared(pair) ? 1 : 0;
            }

            _pieces[piece] = (end, shared);
        }
    }

    /// <summary>How many pieces there are.</summary>
    public int Count => _pieces.Length;

    /// <summary>How many different pairs there are in all texts.</summary>
    public int Pairs => _texts.Pairs;

    /// <summary>The pairs of a piece, in its order.</summary>
    public ReadOnlySpan<int> this[int piece] => _numbers.AsSpan(StartOf(piece), CountOf(piece));

    /// <summary>A hash of each pair of a piece, in its order.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="room">Where they are written; a longer array takes its place when it is too short.</param>
    public ReadOnlySpan<uint> HashesOf(int piece, ref uint[] room)
    {
        _hashes ??= _texts.Hashes();
        var pairs = this[piece];
        if (room.Length < pairs.Length) room = new uint[2 * pairs.Length];
        for (var i = 0; i < pairs.Length; i++) room[i] = _hashes[pairs[i]];
        return room.AsSpan(0, pairs.Length);
    }

    /// <summary>How many pairs a piece has.</summary>
    public int CountOf(int piece) => _pieces[piece].End - StartOf(piece);

    /// <summary>How many pairs two pieces have in common. Faster when the first one is that of the call before.</summary>
    public int Common(int piece, int other)
    {
        if (_marked != piece)
        {
            foreach (var pair in this[piece]) _pairs[pair].LastIn = piece + 1;
            _marked = piece;
        }

        var common = 0;
        foreach (var pair in this[other]) common += _pairs[pair].LastIn == piece + 1 ? 1 : 0;
        return common;
    }

    /// <summary>How many of the pairs of a piece several texts have.</summary>
    public int SharedOf(int piece) => _pieces[piece].Shared;

    /// <summary>Whether several texts have a pair.</summary>
    public bool IsShared(int pair) => _texts.IsShared(pair);

    /// <summary>How many pieces have a pair.</summary>
    public int PiecesWith(int pair) => _pairs[pair].Pieces;

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_numbers);
        ArrayPool<(int, int)>.Shared.Return(_pairs);
    }

    private int StartOf(int piece) => piece == 0 ? 0 : _pieces[piece - 1].End;
}
