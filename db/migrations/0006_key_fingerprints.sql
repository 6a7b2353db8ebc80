-- By which keys this data was sealed, so that it is never served with others. No login of a part reads or writes it.
CREATE TABLE "key_fingerprints" (
	"bureau_id" uuid NOT NULL,
	"name" text NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "key_fingerprints_bureau_id_name_pk" PRIMARY KEY("bureau_id","name")
);
