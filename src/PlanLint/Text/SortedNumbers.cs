namespace PlanLint.Text;

/// <summary>Sets of numbers, written in ascending order without repeats.</summary>
internal static class SortedNumbers
{
    /// <summary>How many numbers are in both.</summary>
    public static int Shared(int[] one, int[] other)
    {
        var (i, k, shared) = (0, 0, 0);
        while (i < one.Length && k < other.Length)
        {
            var (a, b) = (one[i], other[k]);
            if (a == b) shared++;
            if (a <= b) i++;
            if (a >= b) k++;
        }

        return shared;
    }
}
