from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.urls import include, path

from ytscribe import account, admin_index, views

# Signing in to the admin goes through the same door as everybody's.
admin.autodiscover()
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]
# So does a new password: there it ends the other sessions, is kept and is mailed.
admin.site.password_change = views.password_change  # type: ignore[assignment,method-assign]
admin.site.index = admin_index.index  # type: ignore[method-assign]

urlpatterns = [
    path("", views.home, name="home"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("summaries/", include("summaries.urls")),
    path("", include("usage.urls")),
    path("accounts/", include(account.urlpatterns)),
    path("accounts/", include("accounts.urls")),
    path("admin/", admin.site.urls),
]

handler429 = "ytscribe.views.too_many"
handler400 = "ytscribe.views.bad_request"
