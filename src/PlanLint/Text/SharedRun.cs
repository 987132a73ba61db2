namespace PlanLint.Text;

/// <summary>A run of characters that two keys share, by the numbers of the keys in the list they were found in.</summary>
/// <param name="First">The key that has it first.</param>
/// <param name="FirstStart">Where it begins there.</param>
/// <param name="Second">The later key.</param>
/// <param name="SecondStart">Where it begins there.</param>
/// <param name="Length">Its length.</param>
public readonly record struct SharedRun(int First, int FirstStart, int Second, int SecondStart, int Length);
