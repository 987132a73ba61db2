using System.Runtime.ExceptionServices;

namespace PlanLint;

/// <summary>Work that falls into independent pieces.</summary>
internal static class InParallel
{
    /// <summary>
    /// Does each piece once; with one thread in order, on the caller's. Whoever is done takes the next piece, for pieces differ in what they cost. The first exception
    /// of the piece with the lowest number passes through.
    /// </summary>
    /// <remarks>Not <see cref="Parallel"/>, which gives each thread a range of pieces, and takes as long to start as a plan takes to read.</remarks>
    public static void For(int count, int threads, Action<int> piece)
    {
        if (threads < 2)
        {
            for (var i = 0; i < count; i++) piece(i);
            return;
        }

        var failed = new ExceptionDispatchInfo?[count];
        var next = -1;
        var others = new Task[Math.Max(0, Math.Min(threads, count) - 1)];
        for (var i = 0; i < others.Length; i++) others[i] = Task.Run(Work);
        Work();
        Task.WaitAll(others);
        Array.Find(failed, f => f is not null)?.Throw();

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                try
                {
                    piece(i);
                }
                catch (Exception e)
                {
                    failed[i] = ExceptionDispatchInfo.Capture(e);
                }
            }
        }
    }
}
