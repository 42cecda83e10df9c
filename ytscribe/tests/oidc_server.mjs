// A real OpenID Connect server for the tests: everybody is who they say, with an address at example.com.
//   node oidc_server.mjs PORT CALLBACK      a name that begins with "unverified" has an unverified address
import { createRequire } from "node:module";
import path from "node:path";

const modules = createRequire(path.join(process.env.OIDC_MODULES, "index.js"));
const { default: Provider } = await import(modules.resolve("oidc-provider"));
const [port, callback] = process.argv.slice(2);

const claims = (id) => ({
  sub: id,
  name: `Name of ${id}`,
  email: `${id}@example.com`.replace(/^unverified-/, ""),
  email_verified: !id.startsWith("unverified"),
});
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: "client-of-the-tests",
    client_secret: "secret-of-the-tests",
    redirect_uris: [callback],
    grant_types: ["authorization_code", "refresh_token"],
  }],
  claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
  cookies: { keys: ["only-for-tests"] },
  findAccount: (context, id) => ({ accountId: id, claims: () => claims(id) }),
  issueRefreshToken: () => true,
  ttl: { AuthorizationCode: Number(process.env.CODE_SECONDS || 60) },
});
if (process.env.CODE_SECONDS) {
  // A code is looked at only when its time is over.
  provider.use(async (context, next) => {
    if (context.path === "/token") await new Promise((done) => setTimeout(done, 1000 * process.env.CODE_SECONDS + 1500));
    return next();
  });
}
provider.listen(port, "127.0.0.1", () => console.log("listening"));
