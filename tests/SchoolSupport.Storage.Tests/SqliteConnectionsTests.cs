using SchoolSupport.Testing;

namespace SchoolSupport.Storage.Tests;

public sealed class SqliteConnectionsTests
{
    [Fact]
    public async Task A_connection_that_breaks_under_a_transaction_lets_the_next_writer_in()
    {
        await using EmptyDatabase place = await EmptyDatabase.Create(StorageProvider.Sqlite);
        await using SqliteConnections connections = new(place.Options);
        SqliteSession broken = (SqliteSession)await connections.BeginWrite(CancellationToken.None);
        broken.Close();

        await broken.DisposeAsync();

        await using OpenTransaction next = await connections.BeginWrite(CancellationToken.None).InTime("the next writer to be let in");
        Assert.Equal(0, await next.Execute("create table boat (id bigint)", null));
    }

    [Fact]
    public async Task A_reader_that_broke_is_not_handed_out_again()
    {
        await using EmptyDatabase place = await EmptyDatabase.Create(StorageProvider.Sqlite);
        await using SqliteConnections connections = new(place.Options);
        SqliteSession broken = (SqliteSession)await connections.BeginRead(CancellationToken.None);
        broken.Close();
        await broken.DisposeAsync();

        await using OpenTransaction next = await connections.BeginRead(CancellationToken.None);

        Assert.Equal(1, await next.Find<long>("select 1", null));
    }
}
