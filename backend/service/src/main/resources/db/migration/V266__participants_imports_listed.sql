-- The imports of a centre, the newest first.
create index participant_import_by_centre on participant_import (centre_id, id desc);
