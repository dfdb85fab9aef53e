using SchoolSupport.Bot.Questionnaires;
using SchoolSupport.Core.Questionnaires.Standard;
using SchoolSupport.Storage;
using SchoolSupport.Storage.Questionnaires;
using SchoolSupport.Testing;

namespace SchoolSupport.Bot.Tests.Questionnaires;

public sealed class QuestionnaireCacheTests
{
    [Fact]
    public async Task A_form_is_compiled_once_and_the_one_not_used_for_longest_makes_room()
    {
        await using var test = await TestDatabase.Create(StorageProvider.Sqlite);
        var id = await test.InTurn(StandardQuestionnaire.Seed);
        var cache = new QuestionnaireCache(most: 2);
        await using var session = await test.Database.Read();
        var store = new QuestionnaireStore(session);

        var first = await cache.Get(id, store);
        Assert.Same(first, await cache.Get(id, store));
        cache.Keep(-1, StandardQuestionnaires.ContextIndicatorsForm);
        Assert.Same(first, await cache.Get(id, store));
        cache.Keep(-2, StandardQuestionnaires.ContextIndicatorsForm);
        Assert.Same(first, await cache.Get(id, store));
        await Assert.ThrowsAsync<ArgumentException>(() => cache.Get(-1, store));
        cache.Keep(-3, StandardQuestionnaires.ContextIndicatorsForm);
        cache.Keep(-4, StandardQuestionnaires.ContextIndicatorsForm);
        Assert.NotSame(first, await cache.Get(id, store));
    }

    [Fact]
    public void A_stored_form_reads_back_as_it_was()
    {
        var sheets = StandardQuestionnaires.ContextIndicators;

        var again = QuestionnaireDefinition.Sheets(QuestionnaireDefinition.Write(sheets));

        Assert.Equal(sheets.Select(sheet => sheet.Name), again.Select(sheet => sheet.Name));
        Assert.Equal(sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells), again.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells));
    }
}
