-- SECURITY DEFINER: nobody is signed in, so that row-level security shows nothing; these columns are all that is told of an open call.
-- In public it is support for a community initiative. Who pays is told unless it was agreed that it is not.
create function public_support_calls(of_centre text) returns table (
        id uuid, centre_code text, centre_name_en text, centre_name_ar text, centre_name_ckb text, title_en text, title_ar text, title_ckb text,
        purpose_en text, purpose_ar text, purpose_ckb text, kinds_en text[], kinds_ar text[], kinds_ckb text[],
        applicants_en text[], applicants_ar text[], applicants_ckb text[], maximum_amount text, maximum_currency text,
        opens_on date, closes_on date, how_to_apply_en text, how_to_apply_ar text, how_to_apply_ckb text,
        funded_by_en text, funded_by_ar text, funded_by_ckb text)
    language sql stable security definer set search_path = public
begin atomic
    select k.id, c.code, c.name_en, c.name_ar, c.name_ckb, k.title_en, k.title_ar, k.title_ckb,
           k.purpose_en, k.purpose_ar, k.purpose_ckb, kind.en, kind.ar, kind.ckb, who.en, who.ar, who.ckb,
           trim_scale(coalesce(k.maximum, r.ceiling))::text, k.currency,
           k.opens_on, k.closes_on, k.how_to_apply_en, k.how_to_apply_ar, k.how_to_apply_ckb,
           shown.visibility_en, shown.visibility_ar, shown.visibility_ckb
    from grant_call k
    join centre c on c.id = k.centre_id
    join support_rules r on r.id = k.contribution_id
    left join funding_contribution shown on shown.id = k.contribution_id and shown.visibility = 'SHOWN'
    cross join lateral (select coalesce(array_agg(d.word_en order by d.position), '{}') as en, coalesce(array_agg(d.word_ar order by d.position), '{}') as ar,
                               coalesce(array_agg(d.word_ckb order by d.position), '{}') as ckb
                        from code d where d.list = 'initiative-kinds' and d.code = any (k.kinds)) kind
    cross join lateral (select coalesce(array_agg(d.word_en order by d.position), '{}') as en, coalesce(array_agg(d.word_ar order by d.position), '{}') as ar,
                               coalesce(array_agg(d.word_ckb order by d.position), '{}') as ckb
                        from code d where d.list = 'initiative-applicants' and d.code = any (k.applicants)) who
    where k.state = 'OPEN' and k.closes_at > now() and c.state = 'OPEN' and (of_centre is null or c.code = upper(of_centre))
    order by k.closes_on, k.id
    limit 200;
end;
revoke all on function public_support_calls(text) from public;
grant execute on function public_support_calls(text) to hawsh_app;
