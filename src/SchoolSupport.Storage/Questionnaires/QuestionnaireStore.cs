namespace SchoolSupport.Storage.Questionnaires;

/// <summary>A version of a form, without its definition.</summary>
public record QuestionnaireRow
{
    public required long Id { get; init; }

    /// <summary>Null for one that ships with the program and serves all municipalities.</summary>
    public long? MunicipalityId { get; init; }

    /// <summary>The same through all versions of a form.</summary>
    public required string FormId { get; init; }
    public required string Version { get; init; }
    public required string Title { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A version of a form, whole.</summary>
public sealed record QuestionnaireWithDefinition : QuestionnaireRow
{
    /// <summary>As it was given to <see cref="QuestionnaireStore.Add"/>.</summary>
    public required string Definition { get; init; }
}

/// <summary>A new version of a form.</summary>
public sealed record NewQuestionnaire(long? MunicipalityId, string FormId, string Version, string Title, string Definition, long? CreatedBy);

/// <summary>Versions of forms. A stored definition never changes: keep what was parsed from it by its id.</summary>
public sealed class QuestionnaireStore(Session session)
{
    private const string Columns = "id, municipality_id, form_id, version, title, created_at";

    /// <summary>The id of this version; a version stored before stays as it is.</summary>
    public async Task<long> Add(NewQuestionnaire form)
    {
        await session.Execute(
            """
            insert into questionnaire (id, municipality_id, form_id, version, title, definition, created_at, created_by)
            values (@id, @MunicipalityId, @FormId, @Version, @Title, @Definition, @now, @CreatedBy) on conflict do nothing
            """,
            new { id = session.NewId(), form.MunicipalityId, form.FormId, form.Version, form.Title, form.Definition, form.CreatedBy, now = session.Now });
        return await session.Find<long>(
            "select id from questionnaire where coalesce(municipality_id, 0) = @municipality and form_id = @FormId and version = @Version",
            new { municipality = form.MunicipalityId ?? 0, form.FormId, form.Version });
    }

    public Task<QuestionnaireWithDefinition?> Find(long id) =>
        session.Find<QuestionnaireWithDefinition>($"select {Columns}, definition from questionnaire where id = @id", new { id });

    /// <summary>The newest version of every form that a municipality may use, by title.</summary>
    public Task<IReadOnlyList<QuestionnaireRow>> OfMunicipality(long municipalityId) => session.Query<QuestionnaireRow>(
        $"""
        select {Columns} from questionnaire q
        where (municipality_id is null or municipality_id = @municipalityId)
          and not exists (
              select 1 from questionnaire n
              where n.form_id = q.form_id and coalesce(n.municipality_id, 0) = coalesce(q.municipality_id, 0) and n.id > q.id)
        order by title, id
        """,
        new { municipalityId });
}
