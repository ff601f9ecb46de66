package kz.qyzmet.documents;

/** Where the signature of a PDF stands, if it stands where it must. */
sealed interface Located permits SignatureGap, SignatureGap.Lost {}
