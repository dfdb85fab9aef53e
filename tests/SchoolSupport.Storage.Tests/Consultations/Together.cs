namespace SchoolSupport.Storage.Tests.Consultations;

/// <summary>Runs things at once, as a bot's turns run: what met others' locks for too long is done again, whole.</summary>
internal static class Together
{
    public static Task Run(int count, int atOnce, Func<int, Task> work) => Parallel.ForEachAsync(
        Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (index, _) => await work(index));

    public static async Task<T> InTurn<T>(ConsultationCase its, Func<Session, Task<T>> work)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await its.Test.InTurn(work);
            }
            catch (StorageUnavailableException met) when (met.Problem == StorageProblem.Locked && attempt < 10)
            {
                await Task.Yield();
            }
        }
    }
}
