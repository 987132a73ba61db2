using System.Runtime.ExceptionServices;

namespace PlanLint;

/// <summary>Work that falls into independent pieces.</summary>
internal static class InParallel
{
    /// <summary>Does each piece once; with one thread in order, on the caller's. The first exception of the piece with the lowest number passes through.</summary>
    public static void For(int count, int threads, Action<int> piece)
    {
        if (threads < 2)
        {
            for (var i = 0; i < count; i++) piece(i);
            return;
        }

        var failed = new ExceptionDispatchInfo?[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
        {
            try
            {
                piece(i);
            }
            catch (Exception e)
            {
                failed[i] = ExceptionDispatchInfo.Capture(e);
            }
        });
        Array.Find(failed, f => f is not null)?.Throw();
    }
}
