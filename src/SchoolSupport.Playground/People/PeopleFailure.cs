namespace SchoolSupport.Playground.People;

/// <summary>A request of a page or test that cannot be done.</summary>
internal sealed class PeopleFailure(int status, string message) : Exception(message)
{
    public int Status { get; } = status;
}
