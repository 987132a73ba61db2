namespace PlanLint.Model;

/// <summary>A long run of words that a row shares with an earlier row of its tree, lists and official names not counted.</summary>
/// <param name="FirstId"><see cref="ContentRow.Id"/> of the earlier row.</param>
/// <param name="SecondId"><see cref="ContentRow.Id"/> of the later row.</param>
/// <param name="FirstWords">The words in the earlier row.</param>
/// <param name="SecondWords">The words in the later row.</param>
/// <param name="Length">How many characters they share, without white space and punctuation.</param>
public sealed record CopiedWords(int FirstId, int SecondId, Field<string> FirstWords, Field<string> SecondWords, int Length);
