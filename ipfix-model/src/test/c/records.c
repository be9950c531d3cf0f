/*
 * Prints the records of an IPFIX file as libfixbuf reads them: a line a record, and of each field
 * enterprise/id=octets in hexadecimal digits, the first octet highest.
 *
 *   cc records.c $(pkg-config --cflags --libs libfixbuf) -o records && ./records FILE
 */
#include <fixbuf/public.h>
#include <stdio.h>
#include <string.h>

static int failed(GError *error)
{
    fprintf(stderr, "%s\n", error ? error->message : "no message");
    return 1;
}

static void print(const uint8_t *octets, size_t length, int reversed)
{
    for (size_t i = 0; i < length; i++) {
        printf("%02x", octets[reversed ? length - 1 - i : i]);
    }
}

/* A Template by which records come out as they came in. */
static uint16_t same(fbSession_t *session, fbTemplate_t *received, GError **error)
{
    fbTemplate_t *template = fbTemplateAlloc(fbSessionGetInfoModel(session));
    for (uint32_t i = 0; i < fbTemplateCountElements(received); i++) {
        fbInfoElement_t element = *fbTemplateGetIndexedIE(received, i);
        if (!fbTemplateAppend(template, &element, error)) {
            return 0;
        }
    }
    if (fbTemplateGetOptionsScope(received)) {
        fbTemplateSetOptionsScope(template, fbTemplateGetOptionsScope(received));
    }
    return fbSessionAddTemplate(session, TRUE, FB_TID_AUTO, template, error);
}

int main(int argc, char **argv)
{
    static uint8_t record[1 << 20];
    GError *error = NULL;
    (void) argc;
    fbSession_t *session = fbSessionAlloc(fbInfoModelAlloc());
    fbCollector_t *collector = fbCollectorAllocFile(NULL, argv[1], &error);
    if (!collector) {
        return failed(error);
    }
    fBuf_t *buffer = fBufAllocForCollection(session, collector);
    fBufSetAutomaticMode(buffer, TRUE);
    for (;;) {
        uint16_t id;
        fbTemplate_t *received = fBufNextCollectionTemplate(buffer, &id, &error);
        if (!received) {
            return g_error_matches(error, FB_ERROR_DOMAIN, FB_ERROR_EOF) ? 0 : failed(error);
        }
        uint16_t internal = same(session, received, &error);
        size_t length = sizeof(record);
        if (!internal || !fBufSetInternalTemplate(buffer, internal, &error)
            || !fBufNext(buffer, record, &length, &error))
        {
            return failed(error);
        }
        const uint8_t *at = record;
        for (uint32_t i = 0; i < fbTemplateCountElements(received); i++) {
            const fbInfoElement_t *element = fbTemplateGetIndexedIE(received, i);
            printf("%s%u/%u=", i ? " " : "", element->ent, element->num);
            if (element->len == FB_IE_VARLEN) {
                fbVarfield_t field;
                memcpy(&field, at, sizeof(field));
                print(field.buf, field.len, 0);
                at += sizeof(field);
            } else {
                print(at, element->len, element->flags & FB_IE_F_ENDIAN ? 1 : 0);
                at += element->len;
            }
        }
        printf("\n");
        fbSessionRemoveTemplate(session, TRUE, internal, NULL);
    }
}
