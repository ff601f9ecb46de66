package kz.qyzmet.portal;

/**
 * The QR code and what to do with it.
 *
 * @param state one that waits
 * @param app opens eGov mobile on the phone that shows this page
 * @param until the time of day at which the code ends
 * @param onward path of this very page, which leads on once the signature is there
 */
record MobileSignView(DraftHead head, MobileState state, QrPicture qr, String app, String until, String onward) {}
