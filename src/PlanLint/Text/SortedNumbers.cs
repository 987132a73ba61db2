namespace PlanLint.Text;

/// <summary>Sets of numbers, written in ascending order without repeats.</summary>
internal static class SortedNumbers
{
    /// <summary>How many numbers are in both; some number below <paramref name="least"/> as soon as it is certain that they are fewer.</summary>
    public static int Shared(ReadOnlySpan<int> one, ReadOnlySpan<int> other, int least = 0)
    {
        var (i, k, shared) = (0, 0, 0);
        var mostAlone = one.Length - least;
        while (i < one.Length && k < other.Length && i - shared <= mostAlone)
        {
            var (a, b) = (one[i], other[k]);
            if (a == b) shared++;
            if (a <= b) i++;
            if (a >= b) k++;
        }

        return shared;
    }
}
